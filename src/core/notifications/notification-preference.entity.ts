import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personal, personalRow } from '../columns.ts';
import { channelNames } from '../conversation/message.ts';

/** What Steward may say of its own accord, by S2 and S4. */
export const preferredKinds = [
  'morning_briefing',
  'evening_review',
  'weekly_review',
  'habit_reminder',
  'task_due',
  'goal_reminder',
  'nudge',
  'motivation',
  'rest_suggestion',
  'progress_check',
  'celebration',
  'planning',
  'reminder',
] as const;

/** Whether, and where, the person wants one kind of notification. Without a row: yes, where they last wrote. */
export const NotificationPreferenceSchema = defineEntity({
  name: 'NotificationPreference',
  tableName: 'notification_preferences',
  ...personal,
  uniques: [{ properties: ['personId', 'kind'] }],
  properties: {
    ...personalRow,
    kind: oneOf(preferredKinds),
    enabled: p.boolean().default(true),
    channel: oneOf(channelNames).nullable(),
  },
});
export type NotificationPreference = InferEntity<typeof NotificationPreferenceSchema>;
