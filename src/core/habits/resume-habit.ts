import { ownDay } from '../people/own-time.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { activeHabit } from './habit-noun.ts';
import { HabitPauseSchema } from './habit-pause.entity.ts';

/**
 * Ends the pause of one habit, or without one the vacation of all, so that yesterday was its last day; one that has not
 * begun is called off. Throws Refusal('not_paused'), and 'paused_with_all' where a habit rests only because all do.
 */
export async function resumeHabit(scope: Scope, reference?: string): Promise<Habit | null> {
  const { em, person, now } = scope;
  const today = ownDay(now, person);
  const habit =
    reference === undefined ? null : await em.findOneOrFail(HabitSchema, await resolve(scope, activeHabit, reference));
  const lasting = { $or: [{ untilOn: null }, { untilOn: { $gte: today } }] };
  const pauses = await em.find(HabitPauseSchema, { habitId: habit?.id ?? null, ...lasting });
  if (pauses.length === 0) {
    const vacation =
      habit && (await em.count(HabitPauseSchema, { habitId: null, ...lasting, fromOn: { $lte: today } }));
    throw new Refusal(vacation ? 'paused_with_all' : 'not_paused', {
      name: habit?.name ?? '',
      one: habit ? 'yes' : 'no',
    });
  }
  for (const pause of pauses) {
    if (Temporal.PlainDate.compare(pause.fromOn, today) >= 0) em.remove(pause);
    else pause.untilOn = today.subtract({ days: 1 });
  }
  return habit;
}
