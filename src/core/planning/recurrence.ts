import { RRuleTemporal } from 'rrule-temporal';
import type { Recurrence } from './recurrence.entity.ts';

/** How something repeats. Its occurrences are days of the person's calendar, each at the same time of day or at none. */
export type Repetition = Pick<Recurrence, 'startsOn' | 'exceptOn'> & {
  rule?: string | null;
  afterCompletion?: string | null;
};

/** Days looked through before a rule counts as one without any. */
const exceptionsAtMost = 1000;

/**
 * The first day of a rule that is later than `after`, the days left out aside; undefined where there is none. It is a
 * matter of calendar days alone (RFC 5545: a month without a 31st has no occurrence on it), so that no zone and no
 * clock change can move it.
 */
export function nextDay(repetition: Repetition, after: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const rule = dayRule(repetition);
  let day = after;
  for (let tried = 0; tried <= exceptionsAtMost; tried += 1) {
    const next = safely(() => rule?.next(atMidnight(day)))?.toPlainDate();
    if (!next) return undefined;
    day = next;
    if (!repetition.exceptOn.includes(day.toString())) return day;
  }
  return undefined;
}

/** Days of a rule from one day to another, both counted, in order; at most `limit`. */
export function daysBetween(
  repetition: Repetition,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  limit = 400,
): Temporal.PlainDate[] {
  const found = safely(() => dayRule(repetition)?.between(atMidnight(first), atMidnight(last), true));
  const days = (found ?? []).map((moment) => moment.toPlainDate());
  return days.filter((day) => !repetition.exceptOn.includes(day.toString())).slice(0, limit);
}

/** The first day on or after the one it starts from; undefined for a rule that never comes. */
export const firstDay = (repetition: Repetition): Temporal.PlainDate | undefined =>
  nextDay(repetition, repetition.startsOn.subtract({ days: 1 }));

function dayRule({ rule, startsOn }: Repetition): RRuleTemporal<Temporal.ZonedDateTime> | undefined {
  return rule ? new RRuleTemporal({ rruleString: rule, dtstart: atMidnight(startsOn) }) : undefined;
}

/** Days are counted in UTC, where none is longer than another. */
const atMidnight = (day: Temporal.PlainDate) => day.toZonedDateTime('UTC');

/** The library gives up on a rule that never comes by throwing. */
function safely<Found>(find: () => Found | null | undefined): Found | undefined {
  try {
    return find() ?? undefined;
  } catch (error) {
    if (error instanceof Error && error.message.includes('Maximum iterations')) return undefined;
    throw error;
  }
}
