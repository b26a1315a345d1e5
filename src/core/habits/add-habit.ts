import type { RequiredEntityData } from '@mikro-orm/core';
import type { Scope } from '../scope.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { type HabitFields, habitColumns } from './habit-columns.ts';
import { refuseTakenHabit } from './refuse-taken-habit.ts';

/**
 * Begins a habit. Throws Refusal('habit_exists') for a name that another active habit has, and what habit-columns.ts
 * throws for its rhythm and for what it serves.
 */
export async function addHabit(scope: Scope, { name, ...fields }: HabitFields & { name: string }): Promise<Habit> {
  await refuseTakenHabit(scope.em, name);
  const columns = { personId: scope.person.id, name, ...(await habitColumns(scope, fields)) };
  return scope.em.create(HabitSchema, columns as RequiredEntityData<Habit>);
}
