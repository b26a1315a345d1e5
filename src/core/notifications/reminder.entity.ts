import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personalAndSystem, personalRow } from '../columns.ts';

/** A promise to say something at a moment. */
export const ReminderSchema = defineEntity({
  name: 'Reminder',
  tableName: 'reminders',
  ...personalAndSystem,
  indexes: [
    { properties: ['status', 'remindAt'] },
    { properties: ['personId', 'status', 'remindAt'] },
    { properties: ['personId', 'taskId'] },
    { properties: ['personId', 'recurrenceId'] },
  ],
  checks: [{ name: 'reminders_text_check', expression: 'length(text) between 1 and 1000' }],
  properties: {
    ...personalRow,
    /** What it is about: done, moved or archived, the reminder follows. */
    taskId: p.uuid().nullable(),
    recurrenceId: p.uuid().nullable(),
    text: p.text(),
    remindAt: instant(),
    status: oneOf(['pending', 'sent', 'cancelled']).default('pending'),
  },
});
export type Reminder = InferEntity<typeof ReminderSchema>;
