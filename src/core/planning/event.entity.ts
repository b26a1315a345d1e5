import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow } from '../columns.ts';

export const eventTypes = ['work', 'meeting', 'break', 'focus_time', 'deadline', 'personal'] as const;
export const eventStatuses = ['scheduled', 'in_progress', 'completed', 'cancelled'] as const;

/** Something that happens at a time. Conflicts with other events are derived. */
export const EventSchema = defineEntity({
  name: 'Event',
  tableName: 'events',
  ...personal,
  indexes: [
    { properties: ['personId', 'startsAt'] },
    { properties: ['personId', 'recurrenceId'] },
    { properties: ['personId', 'goalId'] },
  ],
  checks: [
    { name: 'events_title_check', expression: 'length(title) between 1 and 500' },
    { name: 'events_description_check', expression: 'length(description) between 1 and 20000' },
    { name: 'events_location_check', expression: 'length(location) between 1 and 500' },
    { name: 'events_ends_check', expression: 'ends_at > starts_at' },
  ],
  properties: {
    ...personalRow,
    goalId: p.uuid().nullable(),
    recurrenceId: p.uuid().nullable(),
    title: p.text(),
    description: p.text().nullable(),
    location: p.text().nullable(),
    type: oneOf(eventTypes).default('personal'),
    status: oneOf(eventStatuses).default('scheduled'),
    startsAt: instant(),
    endsAt: instant().nullable(),
  },
});
export type Event = InferEntity<typeof EventSchema>;
