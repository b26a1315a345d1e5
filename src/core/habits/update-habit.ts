import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { type HabitFields, habitColumns } from './habit-columns.ts';
import { anyHabit } from './habit-noun.ts';
import { refuseTakenHabit } from './refuse-taken-habit.ts';

export interface HabitChange extends HabitFields {
  habit: string;
  name?: string | undefined;
  /** false takes it out of the lists without losing its log. */
  active?: boolean | undefined;
}

/** Changes a habit. A new rhythm holds for the whole log. Throws what add-habit.ts throws. */
export async function updateHabit(scope: Scope, { habit: reference, name, active, ...fields }: HabitChange) {
  const { em } = scope;
  const habit = await em.findOneOrFail(HabitSchema, await resolve(scope, anyHabit, reference));
  const comesBack = active === true && !habit.active;
  if (name !== undefined || comesBack) await refuseTakenHabit(em, name ?? habit.name, habit.id);
  const changed: Partial<Habit> = {
    ...(await habitColumns(scope, fields, habit)),
    ...(name !== undefined && { name }),
    ...(active !== undefined && { active }),
  };
  return Object.assign(habit, changed);
}
