import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personal, personalRow, plainTime } from '../columns.ts';

export const ritualTimings = ['morning_person', 'evening_person', 'flexible'] as const;
export const ritualDurations = ['quick_focused', 'deeper_dive', 'variable'] as const;
export const ritualStyles = ['guided_structure', 'open_conversation', 'mixed'] as const;
/** Who Steward is when it speaks to this person. */
export const personas = ['confident_coach', 'warm_friend', 'gentle_guide', 'wise_mentor'] as const;
export const ritualFrequencies = ['daily', 'weekdays', 'custom'] as const;

/** What holds for somebody who said nothing else. */
export const ritualDefaults = {
  timing: 'flexible',
  duration: 'variable',
  style: 'mixed',
  persona: 'warm_friend',
  frequency: 'daily',
  remindersOn: true,
} as const;

/** How the person likes their guided sessions; one row a person. */
export const RitualSchema = defineEntity({
  name: 'Ritual',
  tableName: 'rituals',
  ...personal,
  uniques: [{ properties: ['personId'] }],
  checks: [
    {
      name: 'rituals_days_check',
      expression: `jsonb_typeof(days_of_week) = 'array' and days_of_week <@ '[1, 2, 3, 4, 5, 6, 7]'::jsonb`,
    },
    { name: 'rituals_custom_check', expression: `frequency <> 'custom' or jsonb_array_length(days_of_week) > 0` },
    { name: 'rituals_voice_check', expression: 'length(voice_id) between 1 and 100' },
    { name: 'rituals_focus_check', expression: 'length(focus_area) between 1 and 500' },
  ],
  properties: {
    ...personalRow,
    timing: oneOf(ritualTimings).default(ritualDefaults.timing),
    duration: oneOf(ritualDurations).default(ritualDefaults.duration),
    style: oneOf(ritualStyles).default(ritualDefaults.style),
    persona: oneOf(personas).default(ritualDefaults.persona),
    /** A voice of a speech service, for channels that speak. */
    voiceId: p.text().nullable(),
    focusArea: p.text().nullable(),
    frequency: oneOf(ritualFrequencies).default(ritualDefaults.frequency),
    /** ISO weekdays of a custom frequency, 1 is Monday. */
    daysOfWeek: p.json<number[]>().defaultRaw(`'[]'`),
    preferredTime: plainTime().nullable(),
    remindersOn: p.boolean().default(ritualDefaults.remindersOn),
  },
});
export type Ritual = InferEntity<typeof RitualSchema>;
