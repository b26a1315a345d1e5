import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow, plainDate, textArray } from '../columns.ts';

export const taskStatuses = ['todo', 'in_progress', 'review', 'blocked', 'completed', 'cancelled'] as const;
export const taskPriorities = ['low', 'medium', 'high', 'urgent'] as const;
export const taskSources = ['manual', 'conversation', 'import'] as const;
export const energyRequirements = ['low', 'medium', 'high'] as const;
export const cognitiveLoads = ['simple', 'moderate', 'complex'] as const;
export const energyLevels = ['very_low', 'low', 'moderate', 'high', 'very_high'] as const;

/**
 * Something to do, once; a repeating task is a row an occurrence. Due on a day (`dueOn`) or at a moment (`dueAt`), never
 * both. Whether its dependencies hold it up, its minutes and its duration are derived (task-links.ts, time entries).
 */
export const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'tasks',
  ...personal,
  indexes: [
    { properties: ['personId', 'status', 'dueOn'] },
    { properties: ['personId', 'status', 'dueAt'] },
    { properties: ['personId', 'projectId', 'status'] },
    { properties: ['personId', 'goalId'] },
    { properties: ['personId', 'completedAt'] },
    { properties: ['personId', 'recurrenceId'] },
  ],
  checks: [
    { name: 'tasks_title_check', expression: `length(title) between 1 and 500` },
    { name: 'tasks_one_due_check', expression: 'num_nonnulls(due_on, due_at) <= 1' },
    { name: 'tasks_completed_check', expression: `(status = 'completed') = (completed_at is not null)` },
    { name: 'tasks_estimate_check', expression: 'estimate_minutes between 1 and 100000' },
    { name: 'tasks_switching_check', expression: 'switching_delay_minutes between 0 and 1440' },
    { name: 'tasks_flow_check', expression: 'flow_minutes between 1 and 1440' },
    { name: 'tasks_interruptions_check', expression: 'interruptions between 0 and 10000' },
    { name: 'tasks_switches_check', expression: 'context_switches between 0 and 10000' },
    { name: 'tasks_blockers_check', expression: 'length(blockers) between 1 and 20000' },
    { name: 'tasks_context_tags_check', expression: 'cardinality(context_tags) <= 20' },
    { name: 'tasks_ended_check', expression: 'ended_at >= started_at' },
  ],
  properties: {
    ...personalRow,
    projectId: p.uuid().nullable(),
    /** The goal that it serves. */
    goalId: p.uuid().nullable(),
    recurrenceId: p.uuid().nullable(),
    title: p.text(),
    description: p.text().nullable(),
    status: oneOf(taskStatuses).default('todo'),
    priority: oneOf(taskPriorities).default('medium'),
    dueOn: plainDate().nullable(),
    dueAt: instant().nullable(),
    tags: textArray().defaultRaw(`'{}'`),
    source: oneOf(taskSources).default('conversation'),
    /** What holds it up besides other tasks, in the person's words. */
    blockers: p.text().nullable(),
    estimateMinutes: p.integer().nullable(),
    // What the work is like: kept only with the consent store_task_context.
    energyRequirement: oneOf(energyRequirements).nullable(),
    cognitiveLoad: oneOf(cognitiveLoads).nullable(),
    contextTags: textArray().defaultRaw(`'{}'`),
    switchingDelayMinutes: p.integer().nullable(),
    flowMinutes: p.integer().nullable(),
    energyAtStart: oneOf(energyLevels).nullable(),
    energyAtCompletion: oneOf(energyLevels).nullable(),
    interruptions: p.integer().default(0),
    contextSwitches: p.integer().default(0),
    startedAt: instant().nullable(),
    endedAt: instant().nullable(),
    completedAt: instant().nullable(),
    archivedAt: instant().nullable(),
  },
});
export type Task = InferEntity<typeof TaskSchema>;
