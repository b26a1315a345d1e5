import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personal, personalRow } from '../columns.ts';

export const focusCategories = [
  'stress_management',
  'goal_achievement',
  'relationships',
  'self_worth',
  'emotional_regulation',
  'work_life_balance',
  'personal_growth',
  'mindfulness',
] as const;

/** What the person wants to care for emotionally, and how much: 1 to 5. */
export const FocusSchema = defineEntity({
  name: 'Focus',
  tableName: 'focuses',
  ...personal,
  uniques: [{ properties: ['personId', 'category'] }],
  checks: [{ name: 'focuses_priority_check', expression: 'priority between 1 and 5' }],
  properties: {
    ...personalRow,
    category: oneOf(focusCategories),
    priority: p.integer().default(1),
  },
});
export type Focus = InferEntity<typeof FocusSchema>;
