import type { Person } from './person.entity.ts';

type Clocked = Pick<Person, 'timeZone' | 'dayStart'>;

/** The person's own day at a moment: until their day start it is still yesterday. The day whose bounds hold the moment. */
export function ownDay(moment: Temporal.Instant, { timeZone, dayStart }: Clocked): Temporal.PlainDate {
  // Moments are compared, not what the clock shows: it shows some times twice a year, and others not at all.
  let day = moment.toZonedDateTimeISO(timeZone).toPlainDate();
  while (Temporal.Instant.compare(moment, at(day, dayStart, timeZone)) < 0) day = day.subtract({ days: 1 });
  return day;
}

/** First moment of the person's own day, and first moment after it. */
export function dayBounds(
  day: Temporal.PlainDate,
  person: Clocked,
): { start: Temporal.Instant; end: Temporal.Instant } {
  return {
    start: at(day, person.dayStart, person.timeZone),
    end: at(day.add({ days: 1 }), person.dayStart, person.timeZone),
  };
}

/** A local wall time as a moment. One that a clock change skips moves on by the gap; of one that comes twice, the first is meant. */
export function at(day: Temporal.PlainDate, time: Temporal.PlainTime, timeZone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
}

/** So much later than a moment (ISO 8601 duration, with a minus: earlier). Days keep what the person's clock shows. */
export function shifted(moment: Temporal.Instant, by: string, timeZone: string): Temporal.Instant {
  return moment.toZonedDateTimeISO(timeZone).add(by).toInstant();
}

/** The next moment after `now` when the person's clock shows `time`. */
export function nextAt(time: Temporal.PlainTime, timeZone: string, now: Temporal.Instant): Temporal.Instant {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const candidate = at(today, time, timeZone);
  return Temporal.Instant.compare(candidate, now) > 0 ? candidate : at(today.add({ days: 1 }), time, timeZone);
}
