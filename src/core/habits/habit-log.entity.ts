import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personal, personalRow, plainDate } from '../columns.ts';

export const logStatuses = ['done', 'skipped'] as const;

/** That a habit was done, or meant to be left out, on one of the person's own days: at most one row a day. */
export const HabitLogSchema = defineEntity({
  name: 'HabitLog',
  tableName: 'habit_logs',
  ...personal,
  uniques: [{ properties: ['habitId', 'loggedOn'] }],
  indexes: [{ properties: ['personId', 'loggedOn'] }],
  checks: [
    { name: 'habit_logs_amount_check', expression: 'amount > 0 and amount <= 1000000' },
    { name: 'habit_logs_minutes_check', expression: 'minutes between 1 and 1440' },
    { name: 'habit_logs_skipped_check', expression: `status = 'done' or num_nonnulls(amount, minutes) = 0` },
  ],
  properties: {
    ...personalRow,
    habitId: p.uuid(),
    loggedOn: plainDate(),
    /** A skipped day neither breaks a streak nor counts for it. */
    status: oneOf(logStatuses).default('done'),
    amount: p.double().nullable(),
    unit: p.text().nullable(),
    minutes: p.integer().nullable(),
    notes: p.text().nullable(),
  },
});
export type HabitLog = InferEntity<typeof HabitLogSchema>;
