import type { RequiredEntityData } from '@mikro-orm/core';
import { definedOnly } from '../defined-only.ts';
import { anyGoal } from '../goals/goal-noun.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Event, EventSchema } from './event.entity.ts';
import { conflictsOf } from './event-conflicts.ts';
import type { Occurrence } from './event-occurrences.ts';
import { type EventTimes, eventTimes, isAllDay, type SaidTimes } from './event-times.ts';
import type { Recurrence } from './recurrence.entity.ts';
import { startRecurrence } from './start-recurrence.ts';

export interface EventFields {
  type?: Event['type'] | undefined;
  location?: string | null | undefined;
  description?: string | null | undefined;
  /** The goal that it serves, in words. */
  goal?: string | null | undefined;
}

/** An event repeats by the calendar alone: it is never completed. */
export interface EventRepeat {
  repeat?: string | undefined;
  repeatExcept?: string[] | undefined;
}

export type NewEvent = { title: string } & SaidTimes & EventFields & EventRepeat;

export interface SavedEvent {
  event: Event;
  /** What it collides with. */
  conflicts: Occurrence[];
}

/** Adds an event; a repeating one begins on the first day of its rule. A collision is named, not refused. */
export async function addEvent(
  scope: Scope,
  { title, starts, ends, until, minutes, ...said }: NewEvent,
): Promise<SavedEvent> {
  const { em, person } = scope;
  const { repeat, repeatExcept, ...fields } = said;
  const times = eventTimes({ starts, ends, until, minutes }, person.timeZone);
  const series = repeat === undefined ? undefined : repeatFrom(scope, times, { repeat, repeatExcept });
  if (series) await em.flush();
  const event = em.create(EventSchema, {
    personId: person.id,
    title,
    ...(await eventColumns(scope, fields)),
    ...(series?.times ?? times),
    recurrenceId: series?.recurrence.id ?? null,
  } as RequiredEntityData<Event>);
  await em.flush();
  return { event, conflicts: await conflictsOf(scope, event) };
}

export async function eventColumns(scope: Scope, { goal, ...fields }: EventFields): Promise<Partial<Event>> {
  const columns: Partial<Event> = definedOnly(fields);
  if (goal !== undefined) columns.goalId = goal === null ? null : await resolve(scope, anyGoal, goal);
  return columns;
}

/** The repetition of an event, and its times on the first day of it. */
export function repeatFrom(
  scope: Scope,
  times: EventTimes,
  said: EventRepeat,
): { recurrence: Recurrence; times: EventTimes } {
  const { timeZone } = scope.person;
  const local = times.startsAt.toZonedDateTimeISO(timeZone);
  const from = isAllDay(times, timeZone) ? { day: local.toPlainDate() } : { moment: times.startsAt };
  const { recurrence, first } = startRecurrence(scope, said, from);
  if ('day' in from && 'moment' in first) throw new Refusal('time_needed', { text: from.day?.toString() ?? '' });
  const startsAt = 'moment' in first ? first.moment : first.day.toZonedDateTime(timeZone).toInstant();
  const moved = local.until(startsAt.toZonedDateTimeISO(timeZone), { largestUnit: 'days' });
  const endsAt = times.endsAt?.toZonedDateTimeISO(timeZone).add({ days: moved.days }).toInstant() ?? null;
  return { recurrence, times: { startsAt, endsAt } };
}
