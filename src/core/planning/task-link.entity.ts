import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { personal, personalRow } from '../columns.ts';

/** A task can't go on before another is done. Acyclic; a trigger holds it. */
export const TaskLinkSchema = defineEntity({
  name: 'TaskLink',
  tableName: 'task_links',
  ...personal,
  uniques: [{ properties: ['taskId', 'neededTaskId'] }],
  indexes: [{ properties: ['personId', 'neededTaskId'] }],
  checks: [{ name: 'task_links_self_check', expression: 'task_id <> needed_task_id' }],
  properties: {
    ...personalRow,
    taskId: p.uuid(),
    neededTaskId: p.uuid(),
  },
});
export type TaskLink = InferEntity<typeof TaskLinkSchema>;
