import { hoursOf } from './clock-hours.ts';
import { findTimes } from './find-time.ts';
import type { Moment, Problem, SpokenClock, TimeReference, When } from './moment.ts';
import type { MonthlyDay, SpokenRepeat } from './repeat.ts';
import { edgesOf, resolve, settled } from './resolve.ts';
import type { DayPart, TimeUnit, TimeWords } from './words.ts';

/** A repetition that tools can keep. */
export type Repeat =
  | {
      /** RFC 5545 RRULE value, without "RRULE:". The wall time of each is in BYHOUR, where one was said. */
      rrule: string;
      /** The first day, or moment, on which it may happen. */
      start?: Temporal.PlainDateTime;
      /** The part of the day it was said for, where no clock was: "every morning". */
      part?: DayPart;
      /** How long each lasts, as an ISO 8601 duration: "from 9 to 11". */
      lasts?: string;
      /** Days and rules that it leaves out. */
      except?: { dates: Temporal.PlainDate[]; rules: string[] };
    }
  /** ISO 8601 duration from when it was last done: "every! 3 days". */
  | { after: string };

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const frequencies: Partial<Record<TimeUnit, string>> = {
  second: 'SECONDLY',
  minute: 'MINUTELY',
  hour: 'HOURLY',
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

/** The rule of what was said, or why it cannot be one. Days of its limits are the person's own. */
export function asRepeat(said: SpokenRepeat, reference: TimeReference): Repeat | Problem {
  if (said.afterCompletion) return afterCompletion(said);
  const clocks = said.clocks && clockParts(said.clocks, said);
  const days = dayParts(said);
  const limits = limitsOf(said, reference);
  if (clocks === 'unclear' || days === 'unclear' || typeof limits === 'string') return 'unclear';
  const except = said.except && exceptions(said, reference);
  if (except === 'unclear') return 'unclear';
  const lasts = lengthOf(said);
  const interval = said.interval > 1 ? [`INTERVAL=${said.interval}`] : [];
  const rrule = [`FREQ=${frequencies[said.unit]}`, ...interval, ...days, ...(clocks ?? []), ...limits.rule].join(';');
  return {
    rrule,
    ...(limits.start && { start: limits.start }),
    ...(said.part && !clocks && { part: said.part.part }),
    ...(lasts && { lasts }),
    ...(except && { except }),
  };
}

function afterCompletion(said: SpokenRepeat): Repeat | Problem {
  const { unit, interval, weekdays, monthlyDays, clocks, from, to } = said;
  if (weekdays || monthlyDays || clocks || from || to) return 'unclear';
  return { after: Temporal.Duration.from({ [`${unit}s`]: interval }).toString() };
}

/** The parts of the rule that say on which days, in the order of RFC 5545. */
function dayParts({ months, weekNumbers, yearDays, monthlyDays = [], weekdays }: SpokenRepeat): string[] | 'unclear' {
  const numbers = monthlyDays.flatMap((each) => ('day' in each ? [each.day] : []));
  const named = monthlyDays.filter((each): each is Exclude<MonthlyDay, { day: number }> => 'nth' in each);
  if (numbers.length > 0 && named.length > 0) return 'unclear';
  const days = [
    ...named.map(({ nth, weekday }) => `${nth}${weekdayCodes[weekday - 1]}`),
    ...(weekdays ?? []).map((weekday) => weekdayCodes[weekday - 1]),
  ];
  const part = (name: string, values: readonly (string | number | undefined)[] = []) =>
    values.length > 0 ? [`${name}=${values.join(',')}`] : [];
  return [
    ...part('BYMONTH', months),
    ...part('BYWEEKNO', weekNumbers),
    ...part('BYYEARDAY', yearDays),
    ...part('BYMONTHDAY', numbers),
    ...part('BYDAY', days),
  ];
}

/** Several hours may share their minutes only. An open hour is that of the part of the day, or of the waking day. */
function clockParts(clocks: readonly SpokenClock[], said: SpokenRepeat): string[] | 'unclear' {
  const [first] = clocks;
  const hours =
    said.unit === 'hour' || said.unit === 'minute' ? hoursWithin(said) : clocks.map((clock) => hourOf(clock, said));
  const isOne = clocks.every(({ minute, second, zone }) => minute === first?.minute && !second && zone === undefined);
  if (!first || !isOne || hours.length === 0 || hours.includes(undefined)) return 'unclear';
  const inOrder = [...new Set(hours.map((hour) => (hour ?? 0) % 24))].sort((a, b) => a - b);
  const minutes = said.unit === 'minute' ? [] : [`BYMINUTE=${first.minute}`];
  return [`BYHOUR=${inOrder.join(',')}`, ...minutes];
}

const hourOf = (clock: SpokenClock, { part, until }: SpokenRepeat) =>
  hoursOf(until ? settled(clock, until) : clock, part)[0];

/** "Every hour from 9 to 17": the hours in which it happens. Empty when it is not said of whole hours, from one to another. */
function hoursWithin(said: SpokenRepeat): (number | undefined)[] {
  const [clock] = said.clocks ?? [];
  const from = clock && hourOf(clock, said);
  const to = said.until && hoursOf(said.until).find((hour) => hour > (from ?? 24));
  const isWhole = clock?.minute === 0 && said.until?.minute === 0;
  if (from === undefined || to === undefined || !isWhole) return [];
  const last = said.unit === 'minute' ? to - 1 : to;
  return Array.from({ length: last - from + 1 }, (_, step) => from + step).filter(
    (hour) => hour % said.interval === from % said.interval || said.unit === 'minute',
  );
}

/** How long each lasts; undefined when it was not said. */
function lengthOf(said: SpokenRepeat): string | undefined {
  const [clock] = said.clocks ?? [];
  if (!clock || !said.until || said.unit === 'hour' || said.unit === 'minute') return undefined;
  const from = (hourOf(clock, said) ?? 0) * 60 + clock.minute;
  const ends = hoursOf(said.until).map((hour) => hour * 60 + (said.until?.minute ?? 0));
  const to = ends.sort((a, b) => a - b).find((end) => end > from) ?? (ends[0] ?? 0) + 24 * 60;
  return Temporal.Duration.from({ minutes: to - from })
    .round({ largestUnit: 'hour' })
    .toString();
}

/** From when and until when, or how often in all. "Until June" ends with May, "until Friday" with Friday. */
function limitsOf(
  said: SpokenRepeat,
  reference: TimeReference,
): { rule: string[]; start?: Temporal.PlainDateTime } | 'unclear' {
  const { from, to, lasting, count } = said;
  const begin = from && resolved(from, reference);
  const end = to && resolved(to, reference);
  if (begin === 'unclear' || end === 'unclear' || (count && (end || lasting))) return 'unclear';
  const start = begin && edgesOf(begin).from;
  const { now } = reference;
  const since = start ?? now.toPlainDateTime();
  const last = lasting
    ? since.add({ days: lasting.days, months: lasting.months, seconds: lasting.seconds })
    : end && endAfter(end, since);
  const until = last?.subtract({ seconds: 1 }).toZonedDateTime(now.timeZoneId).toInstant();
  const limit = until ? [`UNTIL=${until.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`] : [];
  return { rule: count ? [`COUNT=${count}`] : limit, ...(start && { start }) };
}

/** The exclusive end; one that lies before the beginning is next year's. */
function endAfter(end: When, since: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const { from, to } = edgesOf(end);
  const at = end.kind === 'period' && end.period.grain !== 'day' ? from : to;
  return Temporal.PlainDateTime.compare(at, since) <= 0 ? at.add({ years: 1 }) : at;
}

function exceptions({ except }: SpokenRepeat, reference: TimeReference) {
  const dates: Temporal.PlainDate[] = [];
  const rules: string[] = [];
  for (const moment of except?.moments ?? []) {
    const when = resolved(moment, reference);
    if (when === 'unclear') return 'unclear';
    const { from, to } = edgesOf(when);
    const days = when.kind === 'period' ? from.until(to, { largestUnit: 'days' }).days : 1;
    for (let day = 0; day < Math.min(days, 366); day += 1) dates.push(from.toPlainDate().add({ days: day }));
  }
  for (const repeat of except?.repeats ?? []) {
    const rule = asRepeat(repeat, reference);
    if (typeof rule === 'string' || !('rrule' in rule)) return 'unclear';
    rules.push(rule.rrule);
  }
  return { dates, rules };
}

function resolved(moment: Moment, reference: TimeReference): When | 'unclear' {
  const when = resolve(moment, { ...reference, direction: 'future' });
  return typeof when === 'string' ? 'unclear' : when;
}

/** A simple repetition: every day, week or other unit, or on some weekdays (1 is Monday). */
export interface Recurrence {
  unit: TimeUnit;
  weekdays: number[];
}

/** A repetition and the words that said it. */
export interface FoundRecurrence extends Recurrence {
  start: number;
  end: number;
}

/** The simple repetition said in a text; undefined when there is none, or one that says more than its days. */
export function findRecurrence(text: string, words: TimeWords): FoundRecurrence | undefined {
  // Dates are not looked at, so any day will do for today.
  const reference: TimeReference = { now: Temporal.ZonedDateTime.from('2000-01-01T00:00[UTC]'), direction: 'future' };
  const found = findTimes(text, words, reference).find(({ repeat }) => repeat !== undefined);
  if (!found?.repeat) return undefined;
  const { unit, interval, weekdays = [], ...more } = found.repeat;
  if (interval > 1 || Object.keys(more).length > 0) return undefined;
  return { unit, weekdays: [...weekdays], start: found.start, end: found.end };
}
