import type { RequiredEntityData } from '@mikro-orm/core';
import { ownDay } from '../people/own-time.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { type HabitLog, HabitLogSchema } from './habit-log.entity.ts';
import { activeHabit } from './habit-noun.ts';
import { type Streak, streak } from './streak.ts';

export interface NewLog {
  habit: string;
  on?: string | undefined;
  amount?: number | undefined;
  unit?: string | undefined;
  minutes?: number | undefined;
  notes?: string | undefined;
}

export interface Logged {
  habit: Habit;
  log: HabitLog;
  streak: Streak;
  /** Whether the day was logged before: then what was said now was added to it. */
  again: boolean;
}

/** Logs a habit once for a day; more said of the same day is added to that log. Throws Refusal('log_in_future'). */
export async function logHabit(scope: Scope, { habit: reference, on, ...details }: NewLog): Promise<Logged> {
  const { em, person, now } = scope;
  const today = ownDay(now, person);
  const day = on ? parseDay(on) : today;
  if (Temporal.PlainDate.compare(day, today) > 0) throw new Refusal('log_in_future', { day: day.toString() });
  const habit = await em.findOneOrFail(HabitSchema, await resolve(scope, activeHabit, reference));
  const said = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  const before = await em.findOne(HabitLogSchema, { habitId: habit.id, loggedOn: day });
  const log = before
    ? em.assign(before, said)
    : em.create(HabitLogSchema, {
        personId: person.id,
        habitId: habit.id,
        loggedOn: day,
        ...said,
      } as RequiredEntityData<HabitLog>);
  await em.flush();
  const days = await em.find(HabitLogSchema, { habitId: habit.id }, { fields: ['loggedOn'] });
  return {
    habit,
    log,
    streak: streak(
      habit,
      days.map(({ loggedOn }) => loggedOn),
      today,
    ),
    again: before !== null,
  };
}
