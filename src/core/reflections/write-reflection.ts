import type { RequiredEntityData } from '@mikro-orm/core';
import { definedOnly } from '../defined-only.ts';
import type { Scope } from '../scope.ts';
import { type DailyReflection, DailyReflectionSchema } from './daily-reflection.entity.ts';
import { dayPast } from './day-past.ts';

export type NewReflection = { text: string; on?: string | undefined } & Partial<
  Pick<
    DailyReflection,
    | 'mood'
    | 'energyLevel'
    | 'completionScore'
    | 'productivityScore'
    | 'biggestAccomplishment'
    | 'challengesFaced'
    | 'tomorrowFocus'
    | 'gratitudeNotes'
    | 'lessonsLearned'
  >
>;

/** Writes the reflection of a day; more said of the same day is added below it. Throws Refusal('day_in_future'). */
export async function writeReflection(
  scope: Scope,
  { text, on, ...details }: NewReflection,
): Promise<{ reflection: DailyReflection; again: boolean }> {
  const { em, person } = scope;
  const day = dayPast(scope, on);
  const said = definedOnly(details);
  const before = await em.findOne(DailyReflectionSchema, { reflectedOn: day });
  if (before) return { reflection: em.assign(before, { ...said, text: `${before.text}\n${text}` }), again: true };
  const columns = { personId: person.id, reflectedOn: day, text, ...said };
  return { reflection: em.create(DailyReflectionSchema, columns as RequiredEntityData<DailyReflection>), again: false };
}
