import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { personal, personalRow, plainDate } from '../columns.ts';

/** Days on which nothing is expected, of one habit or, without one, of all (a vacation). They break no streak. */
export const HabitPauseSchema = defineEntity({
  name: 'HabitPause',
  tableName: 'habit_pauses',
  ...personal,
  indexes: [{ properties: ['personId', 'habitId'] }],
  checks: [
    { name: 'habit_pauses_until_check', expression: 'until_on >= from_on' },
    { name: 'habit_pauses_reason_check', expression: 'length(reason) between 1 and 1000' },
  ],
  properties: {
    ...personalRow,
    habitId: p.uuid().nullable(),
    fromOn: plainDate(),
    /** Its last day; null while it goes on. */
    untilOn: plainDate().nullable(),
    reason: p.text().nullable(),
  },
});
export type HabitPause = InferEntity<typeof HabitPauseSchema>;
