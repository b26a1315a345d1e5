import { Refusal } from '../refusal.ts';
import type { Habit } from './habit.entity.ts';

export interface SaidRhythm {
  frequency?: Habit['frequency'] | undefined;
  timesPerWeek?: number | undefined;
  daysOfWeek?: number[] | undefined;
}

/**
 * The columns of a rhythm from what was said of it: days alone make it custom, times a week alone weekly. What is left
 * out comes from `before`. Throws Refusal('rhythm_mixed') where the parts contradict each other, and 'days_needed' for a
 * custom rhythm without days.
 */
export function rhythmColumns(said: SaidRhythm, before?: Pick<Habit, 'daysOfWeek'>): SaidRhythm {
  const { timesPerWeek, daysOfWeek } = said;
  const frequency =
    said.frequency ?? (daysOfWeek?.length ? 'custom' : timesPerWeek === undefined ? undefined : 'weekly');
  const isMixed =
    (timesPerWeek !== undefined && frequency !== 'weekly') || (daysOfWeek?.length && frequency !== 'custom');
  if (isMixed) throw new Refusal('rhythm_mixed');
  const days = daysOfWeek ?? before?.daysOfWeek ?? [];
  if (frequency === 'custom' && days.length === 0) throw new Refusal('days_needed');
  return {
    ...(frequency && { frequency }),
    ...(timesPerWeek !== undefined && { timesPerWeek }),
    ...(daysOfWeek && { daysOfWeek: [...new Set(daysOfWeek)].toSorted() }),
  };
}
