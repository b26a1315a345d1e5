import { mondayOf, weekdayOf } from './days.ts';
import type { Habit } from './habit.entity.ts';
import { excusedBy, type History } from './history.ts';

export type Rhythm = Pick<Habit, 'frequency' | 'timesPerWeek' | 'daysOfWeek'>;

export interface Streak {
  /** Days (weeks for a weekly habit) in a row, up to now; an open today or this week does not break it. */
  current: number;
  best: number;
  /** Days logged in all. */
  total: number;
  unit: 'day' | 'week';
}

/** Whether the rhythm asks for this weekday. A weekly habit asks for any of them. */
export function isScheduled({ frequency, daysOfWeek }: Rhythm, weekday: number): boolean {
  if (frequency === 'weekdays') return weekday <= 5;
  if (frequency === 'custom') return daysOfWeek.includes(weekday);
  return true;
}

/**
 * Derived from the entries, never stored: a broken streak cannot be kept by mistake. Days are numbers (days.ts).
 * Skipped and paused days neither break a streak nor count for it; a day that was done always counts. Days after today
 * are there after travel over the date line, and count as done.
 */
export function streak(rhythm: Rhythm, history: History, today: number): Streak {
  const { current, best } = runsFrom(history.done[0] ?? today, rhythm, history, today);
  return { current, best, total: history.done.length, unit: unitOf(rhythm) };
}

/**
 * The current streak by a history that is known only from a Monday on; undefined where nothing since then broke it, so that
 * it may go back further.
 */
export function currentSince(from: number, rhythm: Rhythm, history: History, today: number): number | undefined {
  const { current, wasBroken } = runsFrom(from, rhythm, history, today);
  return wasBroken ? current : undefined;
}

export const unitOf = ({ frequency }: Rhythm): Streak['unit'] => (frequency === 'weekly' ? 'week' : 'day');

interface Runs {
  current: number;
  best: number;
  wasBroken: boolean;
}

const runsFrom = (first: number, rhythm: Rhythm, history: History, today: number): Runs =>
  rhythm.frequency === 'weekly'
    ? weekRuns(first, rhythm.timesPerWeek, history, today)
    : dayRuns(first, rhythm, history, today);

function dayRuns(first: number, rhythm: Rhythm, history: History, today: number): Runs {
  const done = new Set(history.done);
  const isExcused = excusedBy(history);
  const last = Math.max(today, history.done.at(-1) ?? today);
  const runs = { current: 0, best: 0, wasBroken: false };
  for (let day = first; day <= last; day += 1) {
    if (done.has(day)) goOn(runs);
    else if (day < today && isScheduled(rhythm, weekdayOf(day)) && !isExcused(day)) breakOff(runs);
  }
  return runs;
}

/** From the week that the first day is in. */
function weekRuns(first: number, times: number, history: History, today: number): Runs {
  const thisWeek = mondayOf(today);
  const last = Math.max(thisWeek, mondayOf(history.done.at(-1) ?? today));
  const weeks = weekCounts(history);
  const needed = neededBy(times, history);
  const runs = { current: 0, best: 0, wasBroken: false };
  for (let week = mondayOf(first); week <= last; week += 7) {
    const count = weeks.get(week) ?? 0;
    const aim = needed(week);
    if (count > 0 && count >= aim) goOn(runs);
    else if (week < thisWeek && aim > 0) breakOff(runs);
  }
  return runs;
}

function goOn(runs: Runs): void {
  runs.current += 1;
  runs.best = Math.max(runs.best, runs.current);
}

function breakOff(runs: Runs): void {
  runs.current = 0;
  runs.wasBroken = true;
}

/** How often it was done in each week, by the week's Monday. */
export function weekCounts({ done }: History): Map<number, number> {
  const counts = new Map<number, number>();
  for (const day of done) counts.set(mondayOf(day), (counts.get(mondayOf(day)) ?? 0) + 1);
  return counts;
}

/**
 * How often a week asks for a habit of so many times a week: its skipped and paused days take their share away, rounded
 * in the person's favour. One skip of a week is one time less; a week with nothing left to ask is left out.
 */
export function neededBy(times: number, history: History): (monday: number) => number {
  if (history.skipped.length === 0 && history.pauses.length === 0) return () => times;
  const isExcused = excusedBy(history);
  const done = new Set(history.done);
  return (monday) => {
    let free = 7;
    for (let day = monday; day < monday + 7; day += 1) if (!done.has(day) && isExcused(day)) free -= 1;
    return Math.floor((times * free) / 7);
  };
}
