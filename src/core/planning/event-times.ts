import { at } from '../people/own-time.ts';
import { Refusal } from '../refusal.ts';
import { parseTime, parseWhen, type When } from '../when.ts';
import type { Event } from './event.entity.ts';

/** When an event is, as it is said: an end is a day or moment, a time of day, or so many minutes later. */
export interface SaidTimes {
  starts: string;
  ends?: string | undefined;
  until?: string | undefined;
  minutes?: number | undefined;
}

export interface EventTimes {
  startsAt: Temporal.Instant;
  /** Null for a moment without length. */
  endsAt: Temporal.Instant | null;
}

const midnight = new Temporal.PlainTime();
const longestDays = 366;

/**
 * A day alone is the whole day, from midnight to midnight. Throws Refusal('event_ends_before') and, for what is longer
 * than a year, 'event_too_long'.
 */
export function eventTimes({ starts, ...end }: SaidTimes, timeZone: string): EventTimes {
  const when = parseWhen(starts, timeZone);
  const startsAt = 'day' in when ? at(when.day, midnight, timeZone) : when.moment;
  return checked({ startsAt, endsAt: endOf(startsAt, end, timeZone) ?? wholeDay(when, timeZone) });
}

/** The end that was said, of something that begins at a moment; undefined where none was. A time of day is the next one. */
export function endOf(
  startsAt: Temporal.Instant,
  { ends, until, minutes }: Omit<SaidTimes, 'starts'>,
  timeZone: string,
): Temporal.Instant | undefined {
  if (ends !== undefined) {
    const when = parseWhen(ends, timeZone);
    return 'day' in when ? at(when.day.add({ days: 1 }), midnight, timeZone) : when.moment;
  }
  if (minutes !== undefined) return startsAt.add({ minutes });
  if (until === undefined) return undefined;
  const day = startsAt.toZonedDateTimeISO(timeZone).toPlainDate();
  const sameDay = at(day, parseTime(until), timeZone);
  return Temporal.Instant.compare(sameDay, startsAt) > 0
    ? sameDay
    : at(day.add({ days: 1 }), parseTime(until), timeZone);
}

const wholeDay = (when: When, timeZone: string) =>
  'day' in when ? at(when.day.add({ days: 1 }), midnight, timeZone) : null;

export function checked({ startsAt, endsAt }: EventTimes): EventTimes {
  if (endsAt && Temporal.Instant.compare(endsAt, startsAt) <= 0) throw new Refusal('event_ends_before');
  if (endsAt && startsAt.until(endsAt).total('hours') > longestDays * 24) throw new Refusal('event_too_long');
  return { startsAt, endsAt };
}

/** The shortest whole day: one that a clock change cuts. */
const shortestDayMs = 20 * 3_600_000;

/** Whether it is of whole days: from a midnight to a midnight of the person's clock. */
export function isAllDay({ startsAt, endsAt }: Pick<Event, 'startsAt' | 'endsAt'>, timeZone: string): boolean {
  if (!endsAt || endsAt.epochMilliseconds - startsAt.epochMilliseconds < shortestDayMs) return false;
  const isMidnight = (moment: Temporal.Instant) => {
    const local = moment.toZonedDateTimeISO(timeZone);
    return local.startOfDay().epochMilliseconds === moment.epochMilliseconds;
  };
  return isMidnight(startsAt) && isMidnight(endsAt);
}
