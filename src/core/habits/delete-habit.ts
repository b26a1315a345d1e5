import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { anyHabit } from './habit-noun.ts';

/** Takes a habit out of every list; its log is kept. */
export async function deleteHabit(scope: Scope, reference: string): Promise<Habit> {
  const habit = await scope.em.findOneOrFail(HabitSchema, await resolve(scope, anyHabit, reference));
  habit.archivedAt = scope.now;
  return habit;
}
