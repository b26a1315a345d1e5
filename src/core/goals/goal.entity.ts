import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow, plainDate } from '../columns.ts';

export const goalCategories = ['career', 'health', 'learning', 'finance', 'personal', 'social', 'creative'] as const;
export const goalStatuses = ['todo', 'blocked', 'done', 'canceled'] as const;

/** Something to reach. `blocked` follows from its requirements and is never chosen by hand. */
export const GoalSchema = defineEntity({
  name: 'Goal',
  tableName: 'goals',
  ...personal,
  indexes: [{ properties: ['personId', 'status'] }],
  checks: [
    { name: 'goals_title_check', expression: 'length(title) between 1 and 500' },
    { name: 'goals_priority_check', expression: 'priority between 1 and 5' },
    { name: 'goals_progress_check', expression: 'progress between 0 and 100' },
  ],
  properties: {
    ...personalRow,
    title: p.text(),
    description: p.text().nullable(),
    category: oneOf(goalCategories).nullable(),
    status: oneOf(goalStatuses).default('todo'),
    priority: p.integer().default(3),
    progress: p.integer().default(0),
    deadline: plainDate().nullable(),
    archivedAt: instant().nullable(),
  },
});
export type Goal = InferEntity<typeof GoalSchema>;
