import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance } from '../normalise.ts';
import { extractTime } from '../time/spoken-time.ts';
import { takeAmount } from './amount.ts';
import { bareReference, dropFirst, wordCount } from './reference.ts';
import { looking, type Scope } from './scope.ts';
import { askAbout, pastDay } from './when-input.ts';

/** More words than this after the verb tell a story, not a habit. */
const maxObjectWords = 2;

/** "/log run 5k yesterday": everything but the time and the amount names the habit. */
export function logHabit(words: string, scope: Scope): Interpretation {
  const entry = readEntry(words, scope);
  if (entry.kind === 'ask') return entry.ask;
  const habit = baseName(entry.rest, scope) ?? bareReference(entry.rest, 'habit', scope.language);
  return hasSubstance(habit) ? call('log_habit', { habit, ...entry.input }) : ask('what_to_log');
}

/** "ran 5k", "I did yoga yesterday": a verb in the past that people do as a habit, and little else. */
export function logDone(words: string, hasSubject: boolean, scope: Scope): Interpretation | undefined {
  const { verbs } = scope.language;
  const [verb = ''] = words.toLowerCase().split(/\s/, 1);
  if (!Object.hasOwn(verbs.past, verb) && !verbs.empty.has(verb)) return undefined;
  const entry = readEntry(words, scope);
  if (entry.kind === 'ask') return undefined;
  const isMarked = hasSubject || !verbs.unmarked.has(verb) || Object.keys(entry.input).length > 0;
  const habit = baseName(entry.rest, scope);
  return isMarked && habit ? call('log_habit', { habit, ...entry.input }) : undefined;
}

type Entry = { kind: 'entry'; rest: string; input: Record<string, unknown> } | { kind: 'ask'; ask: Interpretation };

function readEntry(words: string, scope: Scope): Entry {
  const { head, notes } = takeNotes(words);
  const found = extractTime(head, scope.language.time, looking('past', scope));
  // "Ran 5 km in 25 minutes": what lies ahead was no time, but how long it took.
  const isDuration = found.when?.kind === 'time' && found.when.grain === 'second' && isAhead(found.when.at, scope);
  const { rest: timeless, when } = isDuration ? { rest: head, when: undefined } : found;
  if (when?.kind === 'problem') return { kind: 'ask', ask: askAbout(when) };
  const on = when && pastDay(when, scope);
  if (when && on === undefined) return { kind: 'ask', ask: ask('unclear_time') };
  const { rest, ...amount } = takeAmount(timeless, scope.language);
  const input = { ...(on !== undefined && { on }), ...amount, ...(notes !== undefined && { notes }) };
  return { kind: 'entry', rest, input };
}

function isAhead(at: Temporal.PlainDateTime, { now }: Scope): boolean {
  return Temporal.PlainDateTime.compare(at, now.toPlainDateTime()) > 0;
}

/** What follows the first comma, if it is more than a word, is a note: "ran 5k, felt great". */
function takeNotes(words: string): { head: string; notes?: string } {
  const comma = words.indexOf(', ');
  const notes = comma < 0 ? '' : words.slice(comma + 2).trim();
  return wordCount(notes) < 2 ? { head: words } : { head: words.slice(0, comma), notes };
}

/** A habit's name from what was done: "ran" is "run", "went for a run" is "run", "took my vitamins" is "take vitamins". */
function baseName(done: string, { language }: Scope): string | undefined {
  const { verbs, doingLinks, determiners } = language;
  const [first = '', ...others] = done.split(/\s+/);
  const verb = first.toLowerCase();
  const object = dropFirst(dropFirst(others.join(' '), doingLinks), determiners);
  if (wordCount(object) > maxObjectWords || language.pronouns.includes(object.toLowerCase())) return undefined;
  if (verbs.empty.has(verb)) return object === '' ? undefined : (ownBase(object, verbs.past) ?? object);
  const base = ownBase(verb, verbs.past);
  return base === undefined ? undefined : `${base} ${object}`.trim();
}

function ownBase(word: string, past: Readonly<Record<string, string>>): string | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(past, key) ? past[key] : undefined;
}
