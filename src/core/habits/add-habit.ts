import type { RequiredEntityData } from '@mikro-orm/core';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';

export type NewHabit = { name: string } & Partial<
  Pick<
    Habit,
    'frequency' | 'timesPerWeek' | 'daysOfWeek' | 'timePreference' | 'targetAmount' | 'unit' | 'motivation' | 'category'
  >
>;

/** Throws Refusal('habit_exists') for a name that an active habit has, and 'days_needed' for a custom rhythm without days. */
export async function addHabit({ em, person }: Scope, habit: NewHabit): Promise<Habit> {
  if (habit.frequency === 'custom' && !habit.daysOfWeek?.length) throw new Refusal('days_needed');
  const same = await em.count(HabitSchema, {
    name: { $ilike: habit.name.replace(/[\\%_]/g, '\\$&') },
    active: true,
    archivedAt: null,
  });
  if (same > 0) throw new Refusal('habit_exists', { name: habit.name });
  return em.create(HabitSchema, { personId: person.id, ...habit } as RequiredEntityData<Habit>);
}
