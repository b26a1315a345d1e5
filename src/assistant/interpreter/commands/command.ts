import type { Scope } from '../intents/scope.ts';
import { type AskKey, ask, type Interpretation } from '../interpretation.ts';
import type { CommandWords } from '../language.ts';

export interface Command {
  name: string;
  /** One line for menus and help: here the English one, which a language's own table may say otherwise. */
  description: string;
}

/** Reads a text as if it had been said in chat. */
export type Sentence = (text: string) => Interpretation;

export interface RunnableCommand extends Command {
  run(rest: string, scope: Scope, sentence: Sentence): Interpretation;
}

export function command(name: string, description: string, run: RunnableCommand['run']): RunnableCommand {
  return { name, description, run };
}

/** The sentences of the language that the words after a command may be part of: "move report to friday". */
export function sentencesOf(name: keyof CommandWords['sentences'], rest: string, { language }: Scope): string[] {
  return language.commands.sentences[name].map((sentence) => sentence.replace('{rest}', () => rest));
}

/** What was built, or a question where nothing could be. */
export function built(
  found: Interpretation | undefined,
  question: AskKey,
  values?: Record<string, string>,
): Interpretation {
  return found ?? ask(question, values);
}

/** The first of several sentences that asks for one of these tools, or a question about it. */
export function onlyTool(
  tools: readonly string[],
  question: AskKey,
  sentences: readonly string[],
  sentence: Sentence,
  values?: Record<string, string>,
): Interpretation {
  for (const text of sentences) {
    const found = sentence(text);
    if (found.kind === 'ask') return found;
    if (found.kind === 'calls' && found.calls.every(({ tool }) => tools.includes(tool))) return found;
  }
  return ask(question, values);
}
