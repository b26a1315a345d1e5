import type { EntityManager } from '../entity-manager.ts';
import { at } from '../people/own-time.ts';
import { type Event, EventSchema } from './event.entity.ts';
import { type EventTimes, isAllDay } from './event-times.ts';
import { type Recurrence, RecurrenceSchema } from './recurrence.entity.ts';
import { daysBetween } from './recurrence.ts';

/** One time that an event takes place. */
export interface Occurrence extends EventTimes {
  event: Event;
  allDay: boolean;
}

/** Repeating events looked at; a person has a handful. */
const repeatingAtMost = 500;
const longestDays = 366;

/** What takes place between two moments, in order, cancelled events aside. Repeating ones are counted out here: they have one row. */
export async function occurrencesIn(
  em: EntityManager,
  timeZone: string,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<Occurrence[]> {
  const earliest = from.subtract({ hours: longestDays * 24 });
  const live = { status: { $ne: 'cancelled' } } as const;
  const single = await em.find(EventSchema, {
    ...live,
    recurrenceId: null,
    startsAt: { $gte: earliest, $lt: to },
    $or: [{ endsAt: { $gt: from } }, { endsAt: null, startsAt: { $gte: from } }],
  });
  const repeating = await em.find(
    EventSchema,
    { ...live, recurrenceId: { $ne: null }, startsAt: { $lt: to } },
    { limit: repeatingAtMost },
  );
  const recurrences = await em.find(RecurrenceSchema, {
    id: { $in: repeating.map(({ recurrenceId }) => recurrenceId ?? '') },
  });
  const found = [
    ...single.map((event) => ({
      event,
      startsAt: event.startsAt,
      endsAt: event.endsAt ?? null,
      allDay: isAllDay(event, timeZone),
    })),
    ...repeating.flatMap((event) => {
      const recurrence = recurrences.find(({ id }) => id === event.recurrenceId);
      return recurrence ? expand(event, recurrence, { from, to, timeZone }) : [];
    }),
  ];
  return found.toSorted(
    (a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt) || a.event.title.localeCompare(b.event.title),
  );
}

/** The times of a repeating event between two moments: its clock time is kept through clock changes and travel. */
export function expand(
  event: Pick<Event, 'startsAt' | 'endsAt'> & Event,
  recurrence: Recurrence,
  { from, to, timeZone }: { from: Temporal.Instant; to: Temporal.Instant; timeZone: string },
): Occurrence[] {
  const time = recurrence.atTime ?? new Temporal.PlainTime();
  const length = event.endsAt ? event.startsAt.until(event.endsAt) : null;
  const days = length ? Math.max(1, Math.round(length.total('hours') / 24)) : 0;
  const dayOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(timeZone).toPlainDate();
  return daysBetween(recurrence, dayOf(from).subtract({ days: days + 1 }), dayOf(to))
    .map((day) => {
      const startsAt = at(day, time, timeZone);
      const timed = length && startsAt.add(length);
      const endsAt = recurrence.atTime || !length ? timed : at(day.add({ days }), time, timeZone);
      return { event, startsAt, endsAt, allDay: !recurrence.atTime && !!length };
    })
    .filter((one) => overlaps(one, { startsAt: from, endsAt: to }));
}

/** Whether two stretches of time have a moment in common. One without an end is a moment of its own. */
export function overlaps(a: EventTimes, b: EventTimes): boolean {
  const before = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;
  if (!a.endsAt && !b.endsAt) return a.startsAt.equals(b.startsAt);
  if (!a.endsAt) return !before(a.startsAt, b.startsAt) && before(a.startsAt, b.endsAt ?? b.startsAt);
  if (!b.endsAt) return overlaps(b, a);
  return before(a.startsAt, b.endsAt) && before(b.startsAt, a.endsAt);
}

/**
 * What each of these collides with, in the order of the list. Whole days are the background of what happens in them: they
 * collide with nothing.
 */
export function conflictsAmong(occurrences: readonly Occurrence[]): Map<Occurrence, Occurrence[]> {
  const timed = occurrences
    .filter(({ allDay }) => !allDay)
    .map((one) => ({ one, start: one.startsAt.epochMilliseconds, end: one.endsAt?.epochMilliseconds }))
    .toSorted((a, b) => a.start - b.start);
  const found = new Map<Occurrence, Occurrence[]>(timed.map(({ one }) => [one, []]));
  for (const [index, { one, start, end = start }] of timed.entries()) {
    // In order of their starts: the first that begins later than this one ends is the last to be looked at.
    for (let next = index + 1; next < timed.length; next += 1) {
      const other = timed[next];
      if (!other || other.start > end) break;
      if (!overlaps(one, other.one)) continue;
      found.get(one)?.push(other.one);
      found.get(other.one)?.push(one);
    }
  }
  return new Map([...found].filter(([, others]) => others.length > 0));
}

/** Whether something takes place on any of these days, whose bounds it is known to touch: whole days are those of the calendar. */
export function isOnDays(
  { startsAt, endsAt, allDay }: Occurrence,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  timeZone: string,
) {
  if (!allDay || !endsAt) return true;
  const day = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(timeZone).toPlainDate();
  return Temporal.PlainDate.compare(day(startsAt), last) <= 0 && Temporal.PlainDate.compare(day(endsAt), first) > 0;
}
