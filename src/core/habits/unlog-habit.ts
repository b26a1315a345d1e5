import { ownDay } from '../people/own-time.ts';
import { saidDay } from '../people/said-day.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { HabitLogSchema } from './habit-log.entity.ts';
import { activeHabit } from './habit-noun.ts';
import { streakOf } from './log-habit.ts';
import type { Streak } from './streak.ts';

/** Takes a day's entry away, done or skipped; today's by default. Throws Refusal('not_logged'). */
export async function unlogHabit(
  scope: Scope,
  { habit: reference, on }: { habit: string; on?: string | undefined },
): Promise<{ habit: Habit; day: Temporal.PlainDate; streak: Streak }> {
  const { em, person, now } = scope;
  const day = on ? parseDay(on) : ownDay(now, person);
  const habit = await em.findOneOrFail(HabitSchema, await resolve(scope, activeHabit, reference));
  const log = await em.findOne(HabitLogSchema, { habitId: habit.id, loggedOn: day });
  if (!log) throw new Refusal('not_logged', { name: habit.name, day: saidDay(scope, day) });
  em.remove(log);
  await em.flush();
  return { habit, day, streak: await streakOf(scope, habit) };
}
