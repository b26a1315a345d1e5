import type { Habit } from './habit.entity.ts';

type Rhythm = Pick<Habit, 'frequency' | 'timesPerWeek' | 'daysOfWeek'>;

export interface Streak {
  /** Days (weeks for a weekly habit) in a row, up to now; an open today or this week does not break it. */
  current: number;
  best: number;
  /** Days logged in all. */
  total: number;
  unit: 'day' | 'week';
}

/** Whether the habit asks for this day. A weekly habit asks for any of them. */
export function isScheduled({ frequency, daysOfWeek }: Rhythm, day: Temporal.PlainDate): boolean {
  if (frequency === 'weekdays') return day.dayOfWeek <= 5;
  if (frequency === 'custom') return daysOfWeek.includes(day.dayOfWeek);
  return true;
}

/** Derived from the days logged, never stored: a broken streak cannot be kept by mistake. */
export function streak(rhythm: Rhythm, logged: readonly Temporal.PlainDate[], today: Temporal.PlainDate): Streak {
  const runs =
    rhythm.frequency === 'weekly' ? weekRuns(rhythm.timesPerWeek, logged, today) : dayRuns(rhythm, logged, today);
  return { ...runs, total: new Set(logged.map(String)).size };
}

function dayRuns(
  rhythm: Rhythm,
  logged: readonly Temporal.PlainDate[],
  today: Temporal.PlainDate,
): Omit<Streak, 'total'> {
  const done = new Set(logged.map(String));
  const isDone = (day: Temporal.PlainDate) => done.has(day.toString());
  const steps = stepsFrom(earliest(logged), today, 1).filter((day) => isScheduled(rhythm, day) || isDone(day));
  return { ...runsOf(steps.map(isDone), isScheduled(rhythm, today) && !isDone(today)), unit: 'day' };
}

function weekRuns(
  times: number,
  logged: readonly Temporal.PlainDate[],
  today: Temporal.PlainDate,
): Omit<Streak, 'total'> {
  const counts = new Map<string, number>();
  for (const day of new Set(logged.map(String))) {
    const week = monday(Temporal.PlainDate.from(day)).toString();
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const met = (week: Temporal.PlainDate) => (counts.get(week.toString()) ?? 0) >= times;
  const first = earliest(logged);
  const weeks = stepsFrom(first && monday(first), monday(today), 7);
  return { ...runsOf(weeks.map(met), !met(monday(today))), unit: 'week' };
}

/** Runs of met steps, oldest first. A last step that is still open counts for nothing, neither for nor against. */
function runsOf(met: boolean[], lastIsOpen: boolean): { current: number; best: number } {
  let current = 0;
  let best = 0;
  for (const step of lastIsOpen ? met.slice(0, -1) : met) {
    current = step ? current + 1 : 0;
    best = Math.max(best, current);
  }
  return { current, best };
}

function stepsFrom(
  first: Temporal.PlainDate | undefined,
  last: Temporal.PlainDate,
  days: number,
): Temporal.PlainDate[] {
  const steps: Temporal.PlainDate[] = [];
  if (!first) return steps;
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days })) steps.push(day);
  return steps;
}

const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });
const earliest = (days: readonly Temporal.PlainDate[]) => days.toSorted(Temporal.PlainDate.compare)[0];
