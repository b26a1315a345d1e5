import type { DayPart, PartHours, PeriodEdge } from './words.ts';

/**
 * A clock time as said. `fixed` hours need no guess (17:00, 5 pm), `likely` ones only move to the other half of the day
 * when a part of the day says so (05:30, 5h30 "da tarde"), `open` ones may be either (at five).
 */
export interface SpokenClock {
  hour: number;
  minute: number;
  second?: number;
  certainty: 'fixed' | 'likely' | 'open';
  /** Minutes east of UTC, when a zone was named. */
  zone?: number;
}

export type PeriodGrain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'season';

/** Whole days in a row, the last included. */
export interface Period {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
  grain: PeriodGrain;
  /** Set when only one end of a longer period was meant: "the end of the month". */
  edge?: PeriodEdge;
}

/** A length of time, each part summed over what was said. Fractions of days and longer become whole days. */
export interface Lasting {
  /** Exact time, to be added on the time line. */
  seconds: number;
  days: number;
  months: number;
}

/** A day and what was said to name it, so that two ways of naming can be compared. */
export interface DayMoment {
  on: Temporal.PlainDate;
  weekday?: number;
  /** Said as a date with its month. */
  dated?: true;
  /** Said without its year, so that another one may be meant: after the first day of a range, say. */
  yearless?: true;
  /** No calendar has it; `on` only stands for it. */
  impossible?: true;
  /** Reached by counting days from now, and so at this time of day. */
  at?: Temporal.PlainTime;
}

export type Problem = 'impossible' | 'unclear' | 'ambiguous';

/** What the words of one time expression say, before they are put together (see resolve.ts). */
export interface Moment {
  day?: DayMoment;
  clock?: SpokenClock;
  /** The clock at which a range ends. */
  until?: SpokenClock;
  part?: PartHours;
  period?: Period;
  /** A time reached by adding to another. */
  exact?: Temporal.PlainDateTime;
  /** Hours, minutes or seconds in a row. */
  span?: { from: Temporal.PlainDateTime; to: Temporal.PlainDateTime; grain: ClockGrain };
  /** How long what begins at this moment lasts. */
  lasting?: Lasting;
  /** by: from now to the end of it. until: from the day's beginning. */
  bound?: 'by' | 'until';
  problem?: Problem;
}

export type ClockGrain = 'second' | 'minute' | 'hour';

/** A time in the person's own zone, as precise as it was said. `by`: any time from now to its end will do. */
export type When = { by?: true } & (
  | { kind: 'time'; at: Temporal.PlainDateTime; grain: ClockGrain }
  | { kind: 'day'; on: Temporal.PlainDate; at?: Temporal.PlainTime }
  | {
      kind: 'part';
      part: DayPart;
      from: Temporal.PlainDateTime;
      to: Temporal.PlainDateTime;
      remindAt: Temporal.PlainDateTime;
    }
  | { kind: 'period'; period: Period }
  | { kind: 'interval'; from: Temporal.PlainDateTime; to: Temporal.PlainDateTime; grain: ClockGrain }
);

export interface TimeReference {
  /** Now, in the person's zone. */
  now: Temporal.ZonedDateTime;
  /** Which way open expressions point: "on Monday" is ahead for a task and behind for what was done. */
  direction: 'future' | 'past';
}

/** Puts two moments together; what both claim in different ways makes the whole unclear. */
export function merge(a: Moment, b: Moment): Moment {
  const merged: Moment = { ...a, ...b };
  const problem = a.problem ?? b.problem;
  if (problem) return { ...merged, problem };
  const day = a.day && b.day ? sameDay(a.day, b.day) : (a.day ?? b.day);
  const part = a.part && b.part ? narrower(a.part, b.part) : (a.part ?? b.part);
  const twice = (['clock', 'until', 'period', 'exact', 'span', 'lasting'] as const).some((key) => a[key] && b[key]);
  if (twice || !fits(merged) || (a.day && !day) || (a.part && !part)) return { ...merged, problem: 'unclear' };
  return { ...merged, ...(day && { day }), ...(part && { part }) };
}

/** Periods and exact times stand alone, and what lasts must begin somewhere. */
function fits({ day, clock, part, period, exact, span, lasting }: Moment): boolean {
  const alone = [period, exact, span].filter((value) => value !== undefined).length;
  if (alone > 1 || (alone === 1 && (day || clock || part))) return false;
  return lasting === undefined || (period === undefined && span === undefined);
}

/** "Friday 25 December", "today, Friday": one day twice. Undefined when they are two. */
function sameDay(a: DayMoment, b: DayMoment): DayMoment | undefined {
  if (a.on.equals(b.on)) return a.dated ? a : b;
  const [named, other] = a.weekday && !a.dated ? [a, b] : [b, a];
  return named.weekday === other.on.dayOfWeek && !named.dated ? other : undefined;
}

/** "Tonight in the evening": the part within the part, undefined for "this morning in the evening". */
function narrower(a: PartHours, b: PartHours): PartHours | undefined {
  const [inner, outer] = a.to - a.from <= b.to - b.from ? [a, b] : [b, a];
  return inner.from >= outer.from && inner.to <= outer.to ? inner : undefined;
}
