import { readAnswer } from './answer.ts';
import { runCommand } from './commands.ts';
import { dropFirst, dropLast } from './intents/reference.ts';
import { readReflection } from './intents/reflections.ts';
import { type Scope, type Subject, scopeOf } from './intents/scope.ts';
import { ask, type Interpretation, type InterpreterContext, nothing } from './interpretation.ts';
import type { Language } from './language.ts';
import { languagesFor } from './languages.ts';
import { hasSubstance, maxParsedLength, normalise } from './normalise.ts';
import { phraseBook } from './phrase-book.ts';
import { matchWhole } from './template.ts';

export type { AskKey, DraftCall, Interpretation, InterpreterContext } from './interpretation.ts';

/**
 * What a chat sentence asks for, by tables and rules alone: the same text, time and zone always give the same answer.
 * Never throws; takes milliseconds whatever the length. Text beyond `maxParsedLength` can only be a reflection.
 * `ask` when it is for Steward but could not be done as said, `none` when it is not for Steward.
 */
export function interpret(text: string, context: InterpreterContext): Interpretation {
  for (const language of languagesFor(context.language)) {
    const found = inLanguage(text, context, language);
    if (found.kind !== 'none') return found;
  }
  return nothing;
}

/** The text as an answer to the last question alone: `none` where it is none. */
export function interpretAnswer(text: string, context: InterpreterContext): Interpretation {
  if (text.length > maxParsedLength) return nothing;
  const said = normalise(text);
  for (const language of languagesFor(context.language)) {
    const answer = readAnswer(said, context, language);
    if (answer) return answer;
  }
  return nothing;
}

/** The same for a slash command: `/add buy milk tomorrow 5pm` has name 'add' and rest 'buy milk tomorrow 5pm'. */
export function interpretCommand(name: string, rest: string, context: InterpreterContext): Interpretation {
  const command = name.trim().replace(/^\//, '').toLowerCase();
  for (const language of languagesFor(context.language)) {
    const found = runCommand(command, rest, scopeOf(context, language), (text) => interpret(text, context));
    if (found) return found;
  }
  return ask('unknown_command', { command: command.slice(0, 40) });
}

function inLanguage(text: string, context: InterpreterContext, language: Language): Interpretation {
  const scope = scopeOf(context, language);
  const reflection = readReflection(text, scope);
  if (reflection || text.length > maxParsedLength) return reflection ?? nothing;
  const said = normalise(text);
  if (!hasSubstance(said)) return said === '' && text.trim() === '?' ? oneRequest('help', scope) : nothing;
  const answer = readAnswer(said, context, language);
  if (answer) return answer;
  const bare = dropLast(dropFirst(said, language.politeBefore), language.politeAfter);
  return twoRequests(bare, scope) ?? oneRequest(bare, scope);
}

function oneRequest(text: string, scope: Scope): Interpretation {
  for (const { pattern, build } of phraseBook(scope.language)) {
    const slots = matchWhole(pattern, text);
    const found = slots && build(slots, scope);
    if (found) return found;
  }
  return nothing;
}

/** "Push the report to Monday and remind me at nine": both halves must be understood, or it is read as one. */
function twoRequests(text: string, scope: Scope): Interpretation | undefined {
  const lower = text.toLowerCase();
  for (const { conjunction, begins } of scope.language.joiners) {
    const at = lower.indexOf(` ${conjunction} ${begins}`);
    if (at < 0) continue;
    const first = oneRequest(text.slice(0, at).replace(/[,;]$/, ''), scope);
    if (first.kind !== 'calls') continue;
    const subject = subjectOf(first.calls[0]?.input ?? {});
    const second = oneRequest(text.slice(at + conjunction.length + 2), { ...scope, ...(subject && { subject }) });
    if (second.kind === 'calls') return { kind: 'calls', calls: [...first.calls, ...second.calls] };
    if (second.kind === 'ask') return second;
  }
  return undefined;
}

/** What a call is about, and its day, for a request that leaves them out. */
function subjectOf(input: Record<string, unknown>): Subject | undefined {
  const text = [input.title, input.task, input.text].find((value) => typeof value === 'string');
  if (text === undefined) return undefined;
  const due = typeof input.due === 'string' ? Temporal.PlainDate.from(input.due) : undefined;
  return { text, ...(due && { day: due }) };
}
