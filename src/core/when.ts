import { Refusal } from './refusal.ts';

/** A day, or a moment: as a due date is said. */
export type When = { day: Temporal.PlainDate } | { moment: Temporal.Instant };

/** Years that days and moments may lie in, with the days around them: further off Postgres writes them otherwise. */
const years = { first: 1000, last: 9000 };

/**
 * Reads `2026-11-21`, `2026-11-21T17:00` (the person's own clock) or an ISO instant with an offset.
 * Throws Refusal('impossible_date') for what is none of these, such as 31 February, and for years that are far off.
 */
export function parseWhen(text: string, timeZone: string): When {
  try {
    const when = readWhen(text, timeZone);
    const { year } = 'day' in when ? when.day : when.moment.toZonedDateTimeISO('UTC');
    if (year < years.first || year > years.last) throw new Refusal('impossible_date', { text });
    return when;
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('impossible_date', { text });
    throw error;
  }
}

function readWhen(text: string, timeZone: string): When {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { day: Temporal.PlainDate.from(text, { overflow: 'reject' }) };
  if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) return { moment: Temporal.Instant.from(text) };
  const local = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  return { moment: local.toZonedDateTime(timeZone).toInstant() };
}

/** As parseWhen, for what needs a moment: a day alone is refused. */
export function parseMoment(text: string, timeZone: string): Temporal.Instant {
  const when = parseWhen(text, timeZone);
  if ('day' in when) throw new Refusal('time_needed', { text });
  return when.moment;
}

/** As parseWhen, for what needs a day. */
export function parseDay(text: string): Temporal.PlainDate {
  const when = parseWhen(text, 'UTC');
  if ('moment' in when) throw new Refusal('day_needed', { text });
  return when.day;
}

/** Reads a time of day, HH:MM. Throws Refusal('impossible_time'). */
export function parseTime(text: string): Temporal.PlainTime {
  try {
    return Temporal.PlainTime.from(text);
  } catch {
    throw new Refusal('impossible_time', { text });
  }
}
