import type { CalendarPeriod, DayPart } from './words.ts';

/** A clock time as said. `exact` hours need no guess: 17:00, 5 pm. Others may be either half of the day. */
export interface SpokenClock {
  hour: number;
  minute: number;
  exact: boolean;
}

export interface Period {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
  grain: CalendarPeriod;
}

/** What the words of one time expression say, before they are put together (see resolve.ts). */
export interface Moment {
  day?: Temporal.PlainDate;
  /** A weekday said beside a date; both must agree. */
  weekday?: number;
  clock?: SpokenClock;
  part?: DayPart;
  period?: Period;
  /** An exact time, reached by adding a duration to now. */
  exact?: Temporal.PlainDateTime;
  problem?: 'impossible' | 'unclear' | 'ambiguous';
}

/** A moment's words: where they stand, and how surely they are meant as a time. */
export interface Piece extends Moment {
  start: number;
  end: number;
  /** sure: anywhere. edge: at either end of the text, or beside another time. weak: only beside another time or after a preposition. */
  strength: 'sure' | 'edge' | 'weak';
}

/** A time in the person's own zone, as precise as it was said. */
export type When =
  | { kind: 'time'; at: Temporal.PlainDateTime; grain: 'second' | 'minute' | 'hour' }
  | { kind: 'day'; on: Temporal.PlainDate }
  | { kind: 'part'; part: DayPart; from: Temporal.PlainDateTime; to: Temporal.PlainDateTime }
  | { kind: 'period'; period: Period };

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
  const twice = (['clock', 'part', 'period', 'exact', 'weekday'] as const).some((key) => a[key] && b[key]);
  const day = dayOfBoth(a, b);
  if (twice || day === 'conflict') return { ...merged, problem: 'unclear' };
  return { ...merged, ...(day && { day }) };
}

/** A date and a weekday in one expression must name the same day; two different days are a conflict. */
function dayOfBoth(a: Moment, b: Moment): Temporal.PlainDate | 'conflict' | undefined {
  if (!a.day || !b.day) return a.day ?? b.day;
  if (a.day.equals(b.day)) return a.day;
  const [named, dated] = a.weekday ? [a, b] : [b, a];
  if (!named.weekday || dated.weekday || !dated.day) return 'conflict';
  return dated.day.dayOfWeek === named.weekday ? dated.day : 'conflict';
}
