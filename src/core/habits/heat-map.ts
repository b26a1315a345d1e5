import { mondayOf, weekdayOf } from './days.ts';
import { excusedBy, type History } from './history.ts';
import { isScheduled, type Rhythm } from './streak.ts';

/** `missed`: asked for and not done. `free`: not asked for. `open`: today or later, or before the habit's first day. */
export type DayMark = 'done' | 'excused' | 'missed' | 'free' | 'open';

export interface WeekMarks {
  monday: number;
  /** Monday to Sunday. */
  days: DayMark[];
}

/** The last weeks of a habit day by day, this week last. Days of a weekly habit are never missed: it may choose them. */
export function heatMap(rhythm: Rhythm, history: History, today: number, weeks: number): WeekMarks[] {
  const done = new Set(history.done);
  const isExcused = excusedBy(history);
  const first = history.done[0] ?? today;
  const mark = (day: number): DayMark => {
    if (done.has(day)) return 'done';
    if (day < first) return 'open';
    if (isExcused(day)) return 'excused';
    if (day >= today) return 'open';
    const isAsked = rhythm.frequency !== 'weekly' && isScheduled(rhythm, weekdayOf(day));
    return isAsked ? 'missed' : 'free';
  };
  return Array.from({ length: weeks }, (_, index) => {
    const monday = mondayOf(today) - 7 * (weeks - 1 - index);
    return { monday, days: Array.from({ length: 7 }, (_day, offset) => mark(monday + offset)) };
  });
}
