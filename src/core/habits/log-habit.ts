import type { RequiredEntityData } from '@mikro-orm/core';
import { definedOnly } from '../defined-only.ts';
import { ownDay } from '../people/own-time.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { dayNumber } from './days.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { type HabitLog, HabitLogSchema } from './habit-log.entity.ts';
import { activeHabit } from './habit-noun.ts';
import { loadHistories } from './load-histories.ts';
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
  /** Whether the day was logged as done before: then what was said now was added to it. */
  again: boolean;
}

/**
 * Logs a habit once for a day; more said of the same day is put into that log, which corrects it, and a skipped day
 * becomes a done one. Throws Refusal('log_in_future').
 */
export async function logHabit(scope: Scope, { habit: reference, on, ...details }: NewLog): Promise<Logged> {
  const { em, person, now } = scope;
  const today = ownDay(now, person);
  const day = on ? parseDay(on) : today;
  if (Temporal.PlainDate.compare(day, today) > 0) throw new Refusal('log_in_future', { day: day.toString() });
  const habit = await em.findOneOrFail(HabitSchema, await resolve(scope, activeHabit, reference));
  const said = definedOnly(details);
  const before = await em.findOne(HabitLogSchema, { habitId: habit.id, loggedOn: day });
  const again = before?.status === 'done';
  const columns = { personId: person.id, habitId: habit.id, loggedOn: day, ...said };
  const log = before
    ? em.assign(before, { ...said, status: 'done' })
    : em.create(HabitLogSchema, columns as RequiredEntityData<HabitLog>);
  await em.flush();
  return { habit, log, streak: await streakOf(scope, habit), again };
}

/** A habit's streak on the person's today, with all that is stored by now. */
export async function streakOf({ em, person, now }: Scope, habit: Habit): Promise<Streak> {
  const historyOf = await loadHistories(em, person.id, [habit.id]);
  return streak(habit, historyOf(habit.id), dayNumber(ownDay(now, person)));
}
