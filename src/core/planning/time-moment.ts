import { at } from '../people/own-time.ts';
import { Refusal } from '../refusal.ts';
import { parseMoment, parseTime } from '../when.ts';

/**
 * A moment that has come: HH:MM is the last time that the person's clock showed it, anything else a moment as parseMoment
 * reads it. Throws Refusal('time_in_future').
 */
export function parsePast(text: string, timeZone: string, now: Temporal.Instant): Temporal.Instant {
  const moment = /^\d{1,2}:\d{2}$/.test(text) ? lastShown(text, timeZone, now) : parseMoment(text, timeZone);
  if (Temporal.Instant.compare(moment, now) > 0) throw new Refusal('time_in_future', { text });
  return moment;
}

function lastShown(text: string, timeZone: string, now: Temporal.Instant): Temporal.Instant {
  const time = parseTime(text.padStart(5, '0'));
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const todays = at(today, time, timeZone);
  return Temporal.Instant.compare(todays, now) <= 0 ? todays : at(today.subtract({ days: 1 }), time, timeZone);
}
