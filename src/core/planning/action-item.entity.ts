import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { personal, personalRow } from '../columns.ts';

/** What an update says is to be done next. It becomes a task when the person says so. */
export const ActionItemSchema = defineEntity({
  name: 'ActionItem',
  tableName: 'action_items',
  ...personal,
  indexes: [{ properties: ['personId', 'updateId'] }],
  checks: [{ name: 'action_items_text_check', expression: 'length(text) between 1 and 500' }],
  properties: {
    ...personalRow,
    updateId: p.uuid(),
    text: p.text(),
    /** The task that it became. */
    taskId: p.uuid().nullable(),
  },
});
export type ActionItem = InferEntity<typeof ActionItemSchema>;
