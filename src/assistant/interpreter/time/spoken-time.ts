import { tidy } from '../normalise.ts';
import { type Expression, findTimes } from './find-time.ts';
import { type Moment, merge, type Problem, type TimeReference, type When } from './moment.ts';
import { asRepeat, type Repeat } from './recurrence.ts';
import { resolve } from './resolve.ts';
import type { TimeWords } from './words.ts';

/** Why the words about time give no time. `text` is what was said. */
export interface TimeProblem {
  kind: 'problem';
  problem: Problem | 'repeats';
  text: string;
}

/** Text with its time taken out. */
export interface Extracted {
  rest: string;
  when?: When | TimeProblem;
}

/** Text with its repetition taken out. */
export interface ExtractedRepeat {
  rest: string;
  repeat: Repeat | TimeProblem;
}

/**
 * Takes the one time out of a text: "call mom tomorrow at 5" is "call mom" and a time. A day and a clock that stand
 * apart belong together ("tomorrow call mom at 5"); two days or two clocks are `unclear`, a repetition is `repeats`.
 */
export function extractTime(text: string, words: TimeWords, reference: TimeReference): Extracted {
  return timeIn(text, findTimes(text, words, reference), reference);
}

/** The time that the whole text is; undefined when it says anything else, or nothing about time. A repetition is `repeats`,
 * and a text that begins with a time and goes on about it ("friday 3") is `unclear`. */
export function wholeTime(text: string, words: TimeWords, reference: TimeReference): When | TimeProblem | undefined {
  const found = findTimes(text, words, reference);
  const { rest, when } = timeIn(text, found, reference);
  if (rest === '' || when?.kind !== 'problem') return rest === '' ? when : undefined;
  return when.problem === 'repeats' || (when.problem === 'unclear' && found[0]?.start === 0) ? when : undefined;
}

/**
 * Takes a repetition out of a text, with the clock that may stand apart from it: "at nine call mom every Monday".
 * Undefined when nothing repeats.
 */
export function extractRepeat(text: string, words: TimeWords, reference: TimeReference): ExtractedRepeat | undefined {
  const found = findTimes(text, words, reference);
  const repeating = found.filter(({ repeat }) => repeat !== undefined);
  const [first] = repeating;
  if (!first?.repeat) return undefined;
  const problem = (kind: Problem): TimeProblem => ({ kind: 'problem', problem: kind, text: saidIn(text, found) });
  if (repeating.length > 1 || first.moment.problem) return { rest: text, repeat: problem('unclear') };
  const apart = found.filter((one) => one !== first);
  const moment = apart.reduce<Moment>((sum, one) => merge(sum, one.moment), {});
  const isClock = Object.keys(moment).every((key) => key === 'clock' || key === 'part');
  if (!isClock || (moment.clock && first.repeat.clocks)) return { rest: text, repeat: problem('unclear') };
  const { clock, part } = moment;
  const repeat = asRepeat({ ...first.repeat, ...(clock && { clocks: [clock] }), ...(part && { part }) }, reference);
  return { rest: without(text, found), repeat: typeof repeat === 'string' ? problem(repeat) : repeat };
}

function timeIn(text: string, found: Expression[], reference: TimeReference): Extracted {
  if (found.length === 0) return { rest: tidy(text) };
  const repeat = found.find((one) => one.repeat !== undefined);
  if (repeat) return { rest: text, when: { kind: 'problem', problem: 'repeats', text: saidIn(text, [repeat]) } };
  return { rest: without(text, found), when: understood(text, found, reference) };
}

function understood(text: string, found: Expression[], reference: TimeReference): When | TimeProblem {
  const moment = found.reduce<Moment>((sum, expression) => merge(sum, expression.moment), {});
  const when = resolve(moment, reference);
  return typeof when === 'object' ? when : { kind: 'problem', problem: when, text: saidIn(text, found) };
}

function saidIn(text: string, found: Expression[]): string {
  return found.map(({ start, end }) => text.slice(start, end)).join(' … ');
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
