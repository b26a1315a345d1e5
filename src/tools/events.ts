import { z } from 'zod';
import { addEvent, type SavedEvent } from '../core/planning/add-event.ts';
import { cancelEvent } from '../core/planning/cancel-event.ts';
import { type Event, eventStatuses, eventTypes } from '../core/planning/event.entity.ts';
import type { Occurrence } from '../core/planning/event-occurrences.ts';
import { isAllDay } from '../core/planning/event-times.ts';
import { listEvents } from '../core/planning/list-events.ts';
import { RecurrenceSchema } from '../core/planning/recurrence.entity.ts';
import { updateEvent } from '../core/planning/update-event.ts';
import type { TextKey } from '../texts/text.ts';
import { camelKeys } from './camel-keys.ts';
import { eventLine, occurrenceData, whenText } from './event-text.ts';
import { day, longText, offset, reference, shift, time, title, when } from './inputs.ts';
import { repeatText } from './repeat-text.ts';
import { repeats } from './task-inputs.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { dayOf, more, titlesOf } from './views.ts';

const event = reference('event');
const place = z.string().trim().min(1).max(500);
const ending = {
  ends: when.optional().describe('Its last day, or the moment that it ends'),
  until: time.optional().describe('The time of day that it ends: HH:MM'),
  minutes: z.number().int().min(1).max(10_080).optional().describe('How long it lasts, where that is said instead'),
};
const { repeat, repeat_except } = repeats;

const occurrenceOf = (context: ToolContext, one: Event): Occurrence => ({
  event: one,
  startsAt: one.startsAt,
  endsAt: one.endsAt ?? null,
  allDay: isAllDay(one, context.person.timeZone),
});

/** What was saved, how it repeats, and what it collides with. */
async function saved(context: ToolContext, key: TextKey, { event: one, conflicts }: SavedEvent) {
  const occurrence = occurrenceOf(context, one);
  const place = { placed: one.location ? 'yes' : 'no', place: one.location ?? '' };
  const recurrence = one.recurrenceId && (await context.em.findOneOrFail(RecurrenceSchema, one.recurrenceId));
  const clashes = conflicts.map((other) => ({
    title: context.say('event_named', { title: other.event.title, when: whenText(context, other) }),
  }));
  const lines = [
    context.say(key, { title: one.title, when: whenText(context, occurrence), ...place }),
    ...(recurrence ? [context.say('task_repeats', { repeat: repeatText(context, recurrence) })] : []),
    ...(clashes.length > 0 ? [context.say('event_conflicts', { titles: titlesOf(context, clashes) })] : []),
  ];
  const data = { event: occurrenceData(occurrence), conflicts: conflicts.map(occurrenceData) };
  const cancel = { label: context.say('event_cancel'), call: { tool: 'cancel_event', input: { event: one.id } } };
  return done(lines.join('\n'), data, conflicts.length > 0 ? [cancel] : []);
}

const pageLength = 20;

export const eventTools = [
  defineTool({
    name: 'add_event',
    description: 'Puts an event into the calendar: a day, or a time with an end. Names what it overlaps with.',
    effect: 'change',
    input: z.strictObject({
      title,
      starts: when,
      ...ending,
      type: z.enum(eventTypes).optional(),
      location: place.optional(),
      description: longText.optional(),
      goal: reference('goal that it serves').optional(),
      repeat,
      repeat_except,
    }),
    async run(context, input) {
      return saved(context, 'event_added', await addEvent(context, camelKeys(input)));
    },
  }),
  defineTool({
    name: 'update_event',
    description:
      'Changes an event, of a repeating one every time: its time, title, place, type, status, or how it repeats.',
    effect: 'change',
    input: z.strictObject({
      event,
      title: title.optional(),
      starts: when.optional().describe('A day, a moment, or another time of its day: HH:MM'),
      by: shift.optional().describe('So much later than it would have begun (PT30M), or earlier (-PT30M)'),
      ...ending,
      type: z.enum(eventTypes).optional(),
      status: z.enum(eventStatuses).optional(),
      location: place.nullable().optional(),
      description: longText.nullable().optional(),
      goal: reference('goal that it serves').nullable().optional(),
      repeat,
      repeat_except,
    }),
    async run(context, input) {
      return saved(context, 'event_updated', await updateEvent(context, camelKeys(input)));
    },
  }),
  defineTool({
    name: 'cancel_event',
    description: 'Cancels an event; of a repeating one with a day that day only.',
    effect: 'change',
    input: z.strictObject({ event, on: day.optional() }),
    async run(context, input) {
      const { event: cancelled, day: left } = await cancelEvent(context, input);
      const occurrence = occurrenceOf(context, cancelled);
      const text = left
        ? context.say('event_cancelled_once', { title: cancelled.title, day: dayOf(context, left) })
        : context.say('event_cancelled', { title: cancelled.title, when: whenText(context, occurrence) });
      return done(text, { event: occurrenceData(occurrence) });
    },
  }),
  defineTool({
    name: 'list_events',
    description:
      'Lists the events of some days, by default the 30 ahead, with what overlaps; or those that contain a text.',
    effect: 'read',
    input: z.strictObject({
      query: z.string().trim().min(1).max(200).optional(),
      from: day.optional(),
      to: day.optional(),
      offset: offset.optional(),
    }),
    async run(context, { offset: skipped = 0, ...input }) {
      const { occurrences, conflicts } = await listEvents(context, input);
      const shown = occurrences.slice(skipped, skipped + pageLength);
      const data = { items: shown.map(occurrenceData), total: occurrences.length, offset: skipped };
      if (shown.length === 0) {
        const { query } = input;
        return done(query ? context.say('events_no_match', { query }) : context.say('events_none'), data);
      }
      const lines = shown.map((one, index) => eventLine(context, one, skipped + index + 1, conflicts.get(one)));
      const rest = more(context, occurrences.length - skipped - shown.length);
      return done([context.say('events_heading'), ...lines, ...rest].join('\n'), data);
    },
  }),
];
