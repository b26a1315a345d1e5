import { mondayOf, weekdayOf } from './days.ts';
import type { Habit } from './habit.entity.ts';
import { excusedBy, type History, isPaused } from './history.ts';
import { isScheduled, neededBy, type Rhythm, type Streak, unitOf, weekCounts } from './streak.ts';

/** Where a habit stands on the person's today. */
export interface HabitState {
  habit: Habit;
  streak: Pick<Streak, 'current' | 'unit'>;
  doneToday: boolean;
  skippedToday: boolean;
  isPaused: boolean;
  /** Whether it is still to be done today; a weekly habit, until the week has its times. */
  dueToday: boolean;
  /** Whether its streak breaks unless it is done today. */
  atRisk: boolean;
}

/** `current` is the current streak; the history must hold this week at least. */
export function stateOf(habit: Habit, current: number, history: History, today: number): HabitState {
  const dueToday = isDue(habit, history, today);
  return {
    habit,
    streak: { current, unit: unitOf(habit) },
    doneToday: history.done.includes(today),
    skippedToday: history.skipped.includes(today),
    isPaused: isPaused(history, today),
    dueToday,
    atRisk: dueToday && current > 0 && !hasAnotherDay(habit, history, today),
  };
}

function isDue(rhythm: Rhythm, history: History, today: number): boolean {
  if (history.done.includes(today) || excusedBy(history)(today)) return false;
  return rhythm.frequency === 'weekly' ? missing(rhythm, history, today) > 0 : isScheduled(rhythm, weekdayOf(today));
}

/** Times that this week still asks for. */
function missing({ timesPerWeek }: Rhythm, history: History, today: number): number {
  const week = mondayOf(today);
  return neededBy(timesPerWeek, history)(week) - (weekCounts(history).get(week) ?? 0);
}

/** Whether what is due can still be done in time after today. Only a weekly habit may wait. */
function hasAnotherDay(rhythm: Rhythm, history: History, today: number): boolean {
  if (rhythm.frequency !== 'weekly') return false;
  const isExcused = excusedBy(history);
  const done = new Set(history.done);
  let free = 0;
  for (let day = today + 1; day < mondayOf(today) + 7; day += 1) if (!done.has(day) && !isExcused(day)) free += 1;
  return missing(rhythm, history, today) <= free;
}
