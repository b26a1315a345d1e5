import { dayNumber, dayOf, mondayOf } from '../habits/days.ts';
import { ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { lifeDays } from './life-days.ts';

export const streakKinds = ['daily_activity', 'daily_session', 'weekly_goal', 'monthly_virtue'] as const;
export type StreakKind = (typeof streakKinds)[number];

/** Days, weeks or months in a row, whichever the kind counts. */
export interface PeriodStreak {
  kind: StreakKind;
  current: number;
  longest: number;
  /** First day of the first period of the current run; null without one. */
  start: Temporal.PlainDate | null;
  /** The last day that counted. */
  last: Temporal.PlainDate | null;
}

/** How the days of a kind fall into the periods that it counts: periods in a row are numbers in a row. */
interface Period {
  of(day: number): number;
  firstDay(period: number): Temporal.PlainDate;
}

const days: Period = { of: (day) => day, firstDay: dayOf };
/** Weeks begin on Monday; day -3 was one. */
const weeks: Period = { of: (day) => (mondayOf(day) + 3) / 7, firstDay: (week) => dayOf(week * 7 - 3) };
const months: Period = {
  of(day) {
    const { year, month } = dayOf(day);
    return year * 12 + month - 1;
  },
  firstDay: (month) => new Temporal.PlainDate(Math.floor(month / 12), (month % 12) + 1, 1),
};

const periods: Readonly<Record<StreakKind, Period>> = {
  daily_activity: days,
  daily_session: days,
  weekly_goal: weeks,
  monthly_virtue: months,
};

/**
 * The person's streaks: days on which they did something (life-days.ts), days with a completed session, weeks in which a
 * goal was reached or something that serves one was done, months in which a virtue was earned. Derived, never stored.
 */
export async function streaks(scope: Scope): Promise<PeriodStreak[]> {
  const found = await lifeDays(scope);
  const today = dayNumber(ownDay(scope.now, scope.person));
  return streakKinds.map((kind) => streakOver(kind, found[kind], today));
}

/** `counted` are the days that count, in order. A period that is still open does not break a streak. */
export function streakOver(kind: StreakKind, counted: readonly number[], today: number): PeriodStreak {
  const { of, firstDay } = periods[kind];
  const { current, longest, start } = runOf([...new Set(counted.map(of))], of(today));
  const last = counted.at(-1);
  return {
    kind,
    current,
    longest,
    start: start === undefined ? null : firstDay(start),
    last: last === undefined ? null : dayOf(last),
  };
}

function runOf(held: readonly number[], now: number): { current: number; longest: number; start: number | undefined } {
  let [run, longest, previous] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const period of held) {
    run = period === previous + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = period;
  }
  const isLive = previous >= now - 1;
  return { current: isLive ? run : 0, longest, start: isLive ? previous - run + 1 : undefined };
}
