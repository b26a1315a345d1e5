/** A habit in words. */

import { dayOf as dayOfNumber } from '../core/habits/days.ts';
import type { Habit } from '../core/habits/habit.entity.ts';
import type { DayMark, WeekMarks } from '../core/habits/heat-map.ts';
import type { HabitView } from '../core/habits/show-habit.ts';
import type { Streak } from '../core/habits/streak.ts';
import { sayList, sayWeekday } from '../texts/dates.ts';
import type { TextValues } from '../texts/text.ts';
import { dayOf, type Speaker } from './views.ts';

/** "5 km"; empty without an amount. */
export const quantity = (amount: number | string | null | undefined, unit: string | null | undefined): string =>
  amount ? [Math.round(Number(amount) * 100) / 100, unit].filter(Boolean).join(' ') : '';

/** "every day, 5 km". */
export const rhythmOf = ({ say, person }: Speaker, habit: Habit): string =>
  say('habit_rhythm', {
    frequency: habit.frequency,
    times: habit.timesPerWeek,
    days: sayList(
      person.language,
      habit.daysOfWeek.map((weekday) => sayWeekday(person.language, weekday)),
    ),
    aim: quantity(habit.targetAmount, habit.unit) || 'none',
  });

/** Values of every message that tells a streak. */
export const saidStreak = ({ current, unit }: Pick<Streak, 'current' | 'unit'>): TextValues => ({
  streak: current,
  unit,
});

const squares: Readonly<Record<DayMark, string>> = { done: '🟩', excused: '🟦', missed: '🟧', free: '⬜', open: '⬜' };

/** A row a week, Monday to Sunday; the days to come are left out. */
function weekRow(speaker: Speaker, { monday, days }: WeekMarks): string {
  const last = days.findLastIndex((mark) => mark !== 'open');
  const shown = days.slice(0, last + 1).map((mark) => squares[mark]);
  return `${shown.join('')} ${dayOf(speaker, dayOfNumber(monday))}`;
}

/** Everything about one habit, as show_habit says it. */
export function habitText(speaker: Speaker, view: HabitView): string {
  const { say } = speaker;
  const { state, streak, strength, totals, serves } = view;
  const { habit } = state;
  const amounts = [quantity(totals.amount, habit.unit), totals.minutes ? `${totals.minutes} min` : ''];
  const change = Math.round(strength * 100) - Math.round(view.strengthBefore * 100);
  const served = [serves.goal, serves.area].filter((name) => name !== null);
  const rows = view.weeks.filter(({ days }) => days.some((mark) => mark !== 'open'));
  return [
    say('habit_view', {
      name: habit.name,
      rhythm: rhythmOf(speaker, habit),
      part: habit.timePreference,
      state: habit.active ? (state.isPaused ? 'paused' : 'active') : 'inactive',
    }),
    say('habit_streak', { ...streak, amount: amounts.filter(Boolean).join(', ') || 'none' }),
    say('habit_strength', { percent: Math.round(strength * 100), change: signed(change) }),
    ...(served.length > 0 ? [say('habit_serves', { what: served.join(', ') })] : []),
    ...(habit.motivation ? [say('habit_motivation', { motivation: habit.motivation })] : []),
    ...(rows.length > 0 ? ['', ...rows.map((week) => weekRow(speaker, week)), say('habit_legend')] : []),
  ].join('\n');
}

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);
