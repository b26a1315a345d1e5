import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow } from '../columns.ts';

export const notificationKinds = ['morning_briefing', 'reminder', 'access_request', 'welcome'] as const;

/** One thing Steward says of its own accord. Unique by occurrence key, so that it is said once however many processes tick. */
export const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notifications',
  ...personal,
  uniques: [{ properties: ['personId', 'kind', 'occurrenceKey'] }],
  properties: {
    ...personalRow,
    kind: oneOf(notificationKinds),
    /** What makes this occurrence the only one: the local day of a briefing, the id and moment of a reminder. */
    occurrenceKey: p.text(),
    scheduledFor: instant(),
    status: oneOf(['pending', 'sent', 'read', 'dismissed', 'missed']).default('pending'),
  },
});
export type Notification = InferEntity<typeof NotificationSchema>;
