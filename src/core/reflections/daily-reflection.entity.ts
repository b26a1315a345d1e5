import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personal, personalRow, plainDate } from '../columns.ts';

export const moods = ['excited', 'happy', 'content', 'neutral', 'frustrated', 'sad', 'anxious', 'overwhelmed'] as const;

/**
 * What a person says of one of their days: one row a day. What was really done that day (tasks, focus minutes, alignment)
 * is derived whenever it is shown, so that a late correction is in it.
 */
export const DailyReflectionSchema = defineEntity({
  name: 'DailyReflection',
  tableName: 'daily_reflections',
  ...personal,
  uniques: [{ properties: ['personId', 'reflectedOn'] }],
  checks: [
    { name: 'daily_reflections_completion_check', expression: 'completion_score between 1 and 10' },
    { name: 'daily_reflections_energy_check', expression: 'energy_level between 1 and 10' },
    { name: 'daily_reflections_productivity_check', expression: 'productivity_score between 1 and 10' },
  ],
  properties: {
    ...personalRow,
    reflectedOn: plainDate(),
    text: p.text(),
    completionScore: p.integer().nullable(),
    mood: oneOf(moods).nullable(),
    energyLevel: p.integer().nullable(),
    productivityScore: p.integer().nullable(),
    biggestAccomplishment: p.text().nullable(),
    challengesFaced: p.text().nullable(),
    tomorrowFocus: p.text().nullable(),
    gratitudeNotes: p.text().nullable(),
    lessonsLearned: p.text().nullable(),
  },
});
export type DailyReflection = InferEntity<typeof DailyReflectionSchema>;
