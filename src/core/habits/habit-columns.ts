import { definedOnly } from '../defined-only.ts';
import { anyGoal } from '../goals/goal-noun.ts';
import { areaFor } from '../planning/parents.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { parseTime } from '../when.ts';
import type { Habit } from './habit.entity.ts';
import { rhythmColumns, type SaidRhythm } from './rhythm.ts';

/** What may be said of a habit besides its name. null takes away; goal and area are references. */
export interface HabitFields extends SaidRhythm {
  goal?: string | null | undefined;
  area?: string | null | undefined;
  category?: Habit['category'] | undefined;
  timePreference?: Habit['timePreference'] | undefined;
  targetAmount?: number | null | undefined;
  unit?: string | null | undefined;
  motivation?: string | null | undefined;
  remindersOn?: boolean | undefined;
  /** HH:MM on the person's own clock. */
  remindAt?: string | null | undefined;
}

/**
 * Throws what rhythm.ts throws, Refusal('parent_archived') for an archived area, 'impossible_time', and 'nothing_found'.
 */
export async function habitColumns(
  scope: Scope,
  { goal, area, remindAt, frequency, timesPerWeek, daysOfWeek, ...plain }: HabitFields,
  before?: Habit,
): Promise<Partial<Habit>> {
  return definedOnly({
    ...plain,
    ...rhythmColumns({ frequency, timesPerWeek, daysOfWeek }, before),
    goalId: goal == null ? goal : await resolve(scope, anyGoal, goal),
    areaId: area == null ? area : (await areaFor(scope, area)).id,
    remindAt: remindAt == null ? remindAt : parseTime(remindAt),
  }) as Partial<Habit>;
}
