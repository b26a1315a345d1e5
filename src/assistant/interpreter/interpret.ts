import { readAnswer } from './answer.ts';
import { runCommand } from './commands.ts';
import { readCorrection } from './correct.ts';
import { clauseOf } from './frames/clause.ts';
import { readFrame } from './frames/read-frame.ts';
import { dropFirst, dropLast } from './intents/reference.ts';
import { readReflection } from './intents/reflections.ts';
import { type Scope, type Subject, scopeOf } from './intents/scope.ts';
import { ask, type Interpretation, type InterpreterContext, nothing } from './interpretation.ts';
import type { Language } from './language.ts';
import { languagesFor } from './languages.ts';
import { hasSubstance, maxParsedLength, normalise } from './normalise.ts';
import { type Phrase, phraseBook } from './phrase-book.ts';
import { anyOf, matchWhole } from './template.ts';
import { perLanguage } from './time/per-language.ts';

export type { AskKey, DraftCall, Interpretation, InterpreterContext } from './interpretation.ts';

/**
 * What a chat sentence asks for, by tables and rules alone: the same text, time and zone always give the same answer.
 * Never throws; takes milliseconds whatever the length. Text beyond `maxParsedLength` can only be a reflection.
 * `ask` when it is for Steward but could not be done as said, `none` when it is not for Steward.
 */
export function interpret(text: string, context: InterpreterContext): Interpretation {
  return surest(languagesFor(context.language).map((language) => () => inLanguage(text, context, language))) ?? nothing;
}

/** The first reading that has calls, or else the first that asks: people mix English into their own language. */
function surest(readings: readonly (() => Interpretation | undefined)[]): Interpretation | undefined {
  let asked: Interpretation | undefined;
  for (const read of readings) {
    const found = read();
    if (found?.kind === 'calls') return found;
    if (found?.kind === 'ask') asked ??= found;
  }
  return asked;
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
  const sentence = (text: string) => interpret(text, context);
  const found = surest(
    languagesFor(context.language).map(
      (language) => () => runCommand(command, rest, scopeOf(context, language), sentence),
    ),
  );
  return found ?? ask('unknown_command', { command: command.slice(0, 40) });
}

function inLanguage(text: string, context: InterpreterContext, language: Language): Interpretation {
  const scope = scopeOf(context, language);
  const reflection = readReflection(text, scope);
  if (reflection || text.length > maxParsedLength) return reflection ?? nothing;
  const said = normalise(text);
  if (!hasSubstance(said)) return said === '' && text.trim() === '?' ? oneRequest('help', scope) : nothing;
  const answer = readAnswer(said, context, language);
  if (answer) return answer;
  const correction = readCorrection(said, scope);
  if (correction) return correction;
  const bare = dropLast(dropFirst(said, language.politeBefore), language.politeAfter);
  return twoRequests(bare, scope) ?? oneRequest(bare, scope);
}

function oneRequest(text: string, scope: Scope): Interpretation {
  const { sure, loose } = phraseBook(scope.language);
  return inPhrases(sure, text, scope) ?? readFrame(text, scope) ?? inPhrases(loose, text, scope) ?? nothing;
}

function inPhrases(phrases: readonly Phrase[], text: string, scope: Scope): Interpretation | undefined {
  for (const { pattern, build } of phrases) {
    const slots = matchWhole(pattern, text);
    const found = slots && build(slots, scope);
    if (found) return found;
  }
  return undefined;
}

/** Most places at which a message is tried to be cut in two. */
const joinsAtMost = 6;

/**
 * "Push the report to Monday and remind me at nine": both halves must be understood, or it is read as one. The second
 * half must name what it is about, or it may belong to the first ("remind me to call Ana and book a table").
 */
function twoRequests(text: string, scope: Scope): Interpretation | undefined {
  for (const { index, length } of joinsIn(text, scope.language).slice(0, joinsAtMost)) {
    const rest = text.slice(index + length);
    const clause = clauseOf(rest, scope.language);
    const reminds = clause.acts.has('remind');
    if (!reminds && !(clause.act && clause.actMark?.from === clause.begins && (clause.place ?? clause.thing))) continue;
    const first = oneRequest(text.slice(0, index).replace(/[,;]$/, ''), scope);
    if (first.kind !== 'calls') continue;
    const subject = subjectOf(first.calls[0]?.input ?? {});
    const second = oneRequest(rest, { ...scope, ...(subject && { subject }) });
    if (second.kind === 'calls') return { ...second, calls: [...first.calls, ...second.calls] };
    if (second.kind === 'ask' && reminds) return second;
  }
  return undefined;
}

const joinPattern = perLanguage(
  ({ conjunctions }: Language) => new RegExp(`,? ${anyOf(conjunctions)} |[,;.] (?=\\p{L})`, 'giu'),
);

function joinsIn(text: string, language: Language): { index: number; length: number }[] {
  return [...text.matchAll(joinPattern(language))].map(({ index, 0: { length } }) => ({ index, length }));
}

/** What a call is about, and its day, for a request that leaves them out. */
function subjectOf(input: Record<string, unknown>): Subject | undefined {
  const text = [input.title, input.task, input.text].find((value) => typeof value === 'string');
  if (text === undefined) return undefined;
  const due = typeof input.due === 'string' ? Temporal.PlainDate.from(input.due) : undefined;
  return { text, ...(due && { day: due }) };
}
