import type { RequiredEntityData } from '@mikro-orm/core';
import { ownDay } from '../people/own-time.ts';
import { definedOnly } from '../planning/update-task.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type DailyReflection, DailyReflectionSchema } from './daily-reflection.entity.ts';

export type NewReflection = { text: string; on?: string | undefined } & Partial<
  Pick<
    DailyReflection,
    | 'mood'
    | 'energyLevel'
    | 'completionScore'
    | 'biggestAccomplishment'
    | 'challengesFaced'
    | 'tomorrowFocus'
    | 'gratitudeNotes'
    | 'lessonsLearned'
  >
>;

/** Writes the reflection of a day; more said of the same day is added below it. Throws Refusal('day_in_future'). */
export async function writeReflection(
  { em, person, now }: Scope,
  { text, on, ...details }: NewReflection,
): Promise<{ reflection: DailyReflection; again: boolean }> {
  const today = ownDay(now, person);
  const day = on ? parseDay(on) : today;
  if (Temporal.PlainDate.compare(day, today) > 0) throw new Refusal('day_in_future', { day: day.toString() });
  const said = definedOnly(details);
  const before = await em.findOne(DailyReflectionSchema, { reflectedOn: day });
  if (before) return { reflection: em.assign(before, { ...said, text: `${before.text}\n${text}` }), again: true };
  const columns = { personId: person.id, reflectedOn: day, text, ...said };
  return { reflection: em.create(DailyReflectionSchema, columns as RequiredEntityData<DailyReflection>), again: false };
}
