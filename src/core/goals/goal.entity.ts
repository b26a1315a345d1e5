import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow, plainDate } from '../columns.ts';

/** The categories of both documents, S2's and S3's. */
export const goalCategories = [
  'career',
  'health',
  'learning',
  'finance',
  'personal',
  'social',
  'creative',
  'emotional_wellness',
  'personal_growth',
  'relationships',
  'mindfulness',
] as const;
/** S3's `active` is todo, its `completed` done, its `archived` archivedAt. */
export const goalStatuses = ['todo', 'blocked', 'paused', 'done', 'canceled'] as const;
export const goalSources = ['user_created', 'onboarding', 'session_suggestion'] as const;

/** Something to reach. `blocked` follows from its requirements and is never chosen by hand. */
export const GoalSchema = defineEntity({
  name: 'Goal',
  tableName: 'goals',
  ...personal,
  indexes: [{ properties: ['personId', 'status'] }, { properties: ['personId', 'deadline'] }],
  checks: [
    { name: 'goals_title_check', expression: 'length(title) between 1 and 500' },
    { name: 'goals_smart_check', expression: 'length(smart) between 1 and 20000' },
    { name: 'goals_priority_check', expression: 'priority between 1 and 5' },
    { name: 'goals_progress_check', expression: 'progress between 0 and 100' },
    { name: 'goals_estimate_check', expression: 'estimated_days between 1 and 36500' },
    { name: 'goals_reached_check', expression: `reached_at is null or status = 'done'` },
  ],
  properties: {
    ...personalRow,
    title: p.text(),
    description: p.text().nullable(),
    /** The same, specific, measurable, achievable, relevant and time-bound. */
    smart: p.text().nullable(),
    category: oneOf(goalCategories).nullable(),
    status: oneOf(goalStatuses).default('todo'),
    priority: p.integer().default(3),
    /** As the person says; what their tasks, projects and sub-goals say is rolled up from them. */
    progress: p.integer().default(0),
    estimatedDays: p.integer().nullable(),
    deadline: plainDate().nullable(),
    source: oneOf(goalSources).default('user_created'),
    reachedAt: instant().nullable(),
    archivedAt: instant().nullable(),
  },
});
export type Goal = InferEntity<typeof GoalSchema>;
