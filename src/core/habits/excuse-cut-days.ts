import type { RequiredEntityData } from '@mikro-orm/core';
import type { Scope } from '../scope.ts';
import { HabitSchema } from './habit.entity.ts';
import { type HabitPause, HabitPauseSchema } from './habit-pause.entity.ts';

/**
 * Travel eastward ends a day early, and over the date line takes a whole one away: days that a change of zone cut short
 * break no streak. `before` is the person's own day in the old zone, `after` in the new one.
 */
export async function excuseCutDays(
  { em, person }: Scope,
  before: Temporal.PlainDate,
  after: Temporal.PlainDate,
): Promise<void> {
  if (Temporal.PlainDate.compare(after, before) <= 0) return;
  if ((await em.count(HabitSchema, { active: true, archivedAt: null })) === 0) return;
  const untilOn = after.subtract({ days: 1 });
  const columns = { personId: person.id, habitId: null, fromOn: before, untilOn, reason: 'travel' };
  em.create(HabitPauseSchema, columns as RequiredEntityData<HabitPause>);
}
