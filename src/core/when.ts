import { Refusal } from './refusal.ts';

/** A day, or a moment: as a due date is said. */
export type When = { day: Temporal.PlainDate } | { moment: Temporal.Instant };

/**
 * Reads `2026-11-21`, `2026-11-21T17:00` (the person's own clock) or an ISO instant with an offset.
 * Throws Refusal('impossible_date') for what is none of these, such as 31 February.
 */
export function parseWhen(text: string, timeZone: string): When {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { day: Temporal.PlainDate.from(text, { overflow: 'reject' }) };
    if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) return { moment: Temporal.Instant.from(text) };
    const local = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return { moment: local.toZonedDateTime(timeZone).toInstant() };
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('impossible_date', { text });
    throw error;
  }
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
