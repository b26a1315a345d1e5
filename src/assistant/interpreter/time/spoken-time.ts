import { tidy } from '../normalise.ts';
import { type Expression, findTimes } from './find-time.ts';
import { type Moment, merge, type TimeReference, type When } from './moment.ts';
import { findRecurrence } from './recurrence.ts';
import { resolve } from './resolve.ts';
import type { TimeWords } from './words.ts';

/** Why the words about time give no time. `text` is what was said. */
export interface TimeProblem {
  kind: 'problem';
  problem: 'impossible' | 'unclear' | 'ambiguous' | 'repeats';
  text: string;
}

/** Text with its time taken out. */
export interface Extracted {
  rest: string;
  when?: When | TimeProblem;
}

/**
 * Takes the one time out of a text: "call mom tomorrow at 5" is "call mom" and a time. A day and a clock that stand
 * apart belong together ("tomorrow call mom at 5"); two days or two clocks are `unclear`, a repetition is `repeats`.
 */
export function extractTime(text: string, words: TimeWords, reference: TimeReference): Extracted {
  const repeat = findRecurrence(text, words);
  if (repeat) {
    return { rest: text, when: { kind: 'problem', problem: 'repeats', text: text.slice(repeat.start, repeat.end) } };
  }
  const found = findTimes(text, words, reference);
  if (found.length === 0) return { rest: tidy(text) };
  return { rest: without(text, found), when: understood(text, found, reference) };
}

/** The time that the whole text is; undefined when it says anything else, or nothing about time. A repetition is `repeats`,
 * and a text that begins with a time and goes on about it ("friday 3") is `unclear`. */
export function wholeTime(text: string, words: TimeWords, reference: TimeReference): When | TimeProblem | undefined {
  const { rest, when } = extractTime(text, words, reference);
  if (rest === '' || when?.kind !== 'problem') return rest === '' ? when : undefined;
  const beginsAsTime = findTimes(text, words, reference)[0]?.start === 0;
  return when.problem === 'repeats' || (when.problem === 'unclear' && beginsAsTime) ? when : undefined;
}

function understood(text: string, found: Expression[], reference: TimeReference): When | TimeProblem {
  const moment = found.reduce<Moment>((sum, expression) => merge(sum, expression.moment), {});
  const when = resolve(moment, reference);
  if (typeof when === 'object') return when;
  return { kind: 'problem', problem: when, text: found.map(({ start, end }) => text.slice(start, end)).join(' … ') };
}

function without(text: string, found: Expression[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of found) {
    rest += text.slice(from, start);
    from = end;
  }
  return tidy(rest + text.slice(from));
}
