import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow, plainDate, textArray } from '../columns.ts';

export const taskStatuses = ['todo', 'in_progress', 'review', 'blocked', 'completed', 'cancelled'] as const;
export const taskPriorities = ['low', 'medium', 'high', 'urgent'] as const;
export const taskSources = ['manual', 'conversation', 'import'] as const;

/** Something to do, once. Due on a day (`dueOn`) or at a moment (`dueAt`), never both. */
export const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'tasks',
  ...personal,
  indexes: [{ properties: ['personId', 'status', 'dueOn'] }, { properties: ['personId', 'status', 'dueAt'] }],
  checks: [
    { name: 'tasks_title_check', expression: `length(title) between 1 and 500` },
    { name: 'tasks_one_due_check', expression: 'num_nonnulls(due_on, due_at) <= 1' },
    { name: 'tasks_completed_check', expression: `(status = 'completed') = (completed_at is not null)` },
  ],
  properties: {
    ...personalRow,
    title: p.text(),
    description: p.text().nullable(),
    status: oneOf(taskStatuses).default('todo'),
    priority: oneOf(taskPriorities).default('medium'),
    dueOn: plainDate().nullable(),
    dueAt: instant().nullable(),
    tags: textArray().defaultRaw(`'{}'`),
    source: oneOf(taskSources).default('conversation'),
    completedAt: instant().nullable(),
    archivedAt: instant().nullable(),
  },
});
export type Task = InferEntity<typeof TaskSchema>;
