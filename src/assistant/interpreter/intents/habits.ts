import { call } from '../interpretation.ts';
import { addHabit } from './add-habit.ts';
import { logDone, logHabit } from './log-habit.ts';
import type { HabitIntent } from './names.ts';
import type { Builder } from './scope.ts';

export const habitBuilders: Readonly<Record<HabitIntent, Builder>> = {
  add_habit: ({ name = '' }, scope) => addHabit(name, scope),
  list_habits: () => call('list_habits'),
  log_habit: ({ what = '' }, scope) => logHabit(what, scope),
  log_done: ({ what = '', subject }, scope) => logDone(what, subject !== undefined, scope),
};
