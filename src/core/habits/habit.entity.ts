import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow, plainTime } from '../columns.ts';

export const habitFrequencies = ['daily', 'weekdays', 'weekly', 'custom'] as const;
export const habitCategories = ['health', 'productivity', 'learning', 'wellness'] as const;
export const timePreferences = ['morning', 'afternoon', 'evening', 'anytime'] as const;

/**
 * Something done again and again. `weekly` counts times a week (Monday to Sunday); `custom` names the days.
 * Streaks are never stored: they are derived from the log (streak.ts).
 */
export const HabitSchema = defineEntity({
  name: 'Habit',
  tableName: 'habits',
  ...personal,
  indexes: [{ properties: ['personId', 'active'] }, { properties: ['personId', 'goalId'] }],
  checks: [
    { name: 'habits_name_check', expression: 'length(name) between 1 and 200' },
    { name: 'habits_times_check', expression: 'times_per_week between 1 and 7' },
    {
      name: 'habits_days_check',
      expression: `jsonb_typeof(days_of_week) = 'array' and days_of_week <@ '[1, 2, 3, 4, 5, 6, 7]'::jsonb`,
    },
    { name: 'habits_custom_check', expression: `frequency <> 'custom' or jsonb_array_length(days_of_week) > 0` },
    { name: 'habits_amount_check', expression: 'target_amount > 0 and target_amount <= 1000000' },
  ],
  properties: {
    ...personalRow,
    /** The goal that it serves. */
    goalId: p.uuid().nullable(),
    areaId: p.uuid().nullable(),
    name: p.text(),
    frequency: oneOf(habitFrequencies).default('daily'),
    timesPerWeek: p.integer().default(1),
    /** ISO weekdays, 1 is Monday. */
    daysOfWeek: p.json<number[]>().defaultRaw(`'[]'`),
    timePreference: oneOf(timePreferences).default('anytime'),
    targetAmount: p.double().nullable(),
    unit: p.text().nullable(),
    motivation: p.text().nullable(),
    category: oneOf(habitCategories).nullable(),
    remindersOn: p.boolean().default(true),
    /** When to be reminded, on the person's own clock; without one, by the time preference. */
    remindAt: plainTime().nullable(),
    active: p.boolean().default(true),
    archivedAt: instant().nullable(),
  },
});
export type Habit = InferEntity<typeof HabitSchema>;
