import type { FilterQuery, RequiredEntityData } from '@mikro-orm/core';
import { ownDay } from '../people/own-time.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { activeHabit } from './habit-noun.ts';
import { type HabitPause, HabitPauseSchema } from './habit-pause.entity.ts';

export interface NewPause {
  /** Without one, all habits: a vacation. */
  habit?: string | undefined;
  from?: string | undefined;
  /** Its last day; without one it goes on until it is resumed. */
  until?: string | undefined;
  reason?: string | undefined;
}

/**
 * Pauses one habit, or all of them, from today or another day. A pause that the new one meets is changed instead of
 * doubled. Throws Refusal('pause_ends_before').
 */
export async function pauseHabit(
  scope: Scope,
  { habit: reference, from, until, reason }: NewPause,
): Promise<{ habit: Habit | null; pause: HabitPause }> {
  const { em, person, now } = scope;
  const fromOn = from ? parseDay(from) : ownDay(now, person);
  const untilOn = until ? parseDay(until) : null;
  if (untilOn && Temporal.PlainDate.compare(untilOn, fromOn) < 0) throw new Refusal('pause_ends_before');
  const habit =
    reference === undefined ? null : await em.findOneOrFail(HabitSchema, await resolve(scope, activeHabit, reference));
  const met = await em.findOne(HabitPauseSchema, meets(habit?.id ?? null, fromOn, untilOn));
  const said = { untilOn, ...(reason !== undefined && { reason }) };
  if (met) {
    const begins = Temporal.PlainDate.compare(met.fromOn, fromOn) < 0 ? met.fromOn : fromOn;
    return { habit, pause: Object.assign(met, { ...said, fromOn: begins }) };
  }
  const columns = { personId: person.id, habitId: habit?.id ?? null, fromOn, ...said };
  return { habit, pause: em.create(HabitPauseSchema, columns as RequiredEntityData<HabitPause>) };
}

/** Pauses of the same habit (or of all) that have a day in common with these days. */
function meets(
  habitId: string | null,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate | null,
): FilterQuery<HabitPause> {
  const begun = until ? { fromOn: { $lte: until } } : {};
  return { habitId, ...begun, $or: [{ untilOn: null }, { untilOn: { $gte: from } }] };
}
