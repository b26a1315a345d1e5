import type { RequiredEntityData } from '@mikro-orm/core';
import { ownDay } from '../people/own-time.ts';
import { saidDay } from '../people/said-day.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { type HabitLog, HabitLogSchema } from './habit-log.entity.ts';
import { activeHabit } from './habit-noun.ts';
import { streakOf } from './log-habit.ts';
import type { Streak } from './streak.ts';

/**
 * Leaves a habit out on a day, today by default, past or to come: that breaks no streak and counts for none. Throws
 * Refusal('skip_of_done') where the day is logged as done, so that no amount or note is lost unasked.
 */
export async function skipHabit(
  scope: Scope,
  { habit: reference, on, reason }: { habit: string; on?: string | undefined; reason?: string | undefined },
): Promise<{ habit: Habit; day: Temporal.PlainDate; streak: Streak }> {
  const { em, person, now } = scope;
  const day = on ? parseDay(on) : ownDay(now, person);
  const habit = await em.findOneOrFail(HabitSchema, await resolve(scope, activeHabit, reference));
  const before = await em.findOne(HabitLogSchema, { habitId: habit.id, loggedOn: day });
  if (before?.status === 'done') throw new Refusal('skip_of_done', { name: habit.name, day: saidDay(scope, day) });
  const columns = { personId: person.id, habitId: habit.id, loggedOn: day, status: 'skipped', notes: reason ?? null };
  if (!before) em.create(HabitLogSchema, columns as RequiredEntityData<HabitLog>);
  else if (reason !== undefined) before.notes = reason;
  await em.flush();
  return { habit, day, streak: await streakOf(scope, habit) };
}
