import type { Occurrence } from '../core/planning/event-occurrences.ts';
import { sayTime } from '../texts/dates.ts';
import { dayOf, momentOf, type Speaker, titlesOf } from './views.ts';

/** When something takes place: tomorrow at 15:00–16:00, or the days of what has no times. */
export function whenText(
  speaker: Speaker,
  { startsAt, endsAt, allDay }: Pick<Occurrence, 'startsAt' | 'endsAt' | 'allDay'>,
): string {
  const { timeZone } = speaker.person;
  const start = startsAt.toZonedDateTimeISO(timeZone);
  const end = endsAt?.toZonedDateTimeISO(timeZone);
  if (allDay && end) {
    const last = end.toPlainDate().subtract({ days: 1 });
    const first = dayOf(speaker, start.toPlainDate());
    return last.equals(start.toPlainDate()) ? first : `${first} – ${dayOf(speaker, last)}`;
  }
  const from = momentOf(speaker, startsAt);
  if (!end || !endsAt) return from;
  const isSameDay = end.toPlainDate().equals(start.toPlainDate());
  return isSameDay ? `${from}–${sayTime(end.toPlainTime())}` : `${from} – ${momentOf(speaker, endsAt)}`;
}

/** The same within a day whose date is said already: 15:00–16:00. Empty for the whole day. */
export function timesText(speaker: Speaker, { startsAt, endsAt, allDay }: Occurrence): string {
  if (allDay) return '';
  const time = (moment: Temporal.Instant) => sayTime(moment.toZonedDateTimeISO(speaker.person.timeZone).toPlainTime());
  return endsAt ? `${time(startsAt)}–${time(endsAt)}` : time(startsAt);
}

const placed = ({ event }: Occurrence) => ({ placed: event.location ? 'yes' : 'no', place: event.location ?? '' });

/** A line with what the event collides with. */
export function withClashes(speaker: Speaker, line: string, clashes: readonly Occurrence[] | undefined): string {
  if (!clashes?.length) return line;
  return speaker.say('event_clashes', {
    line,
    titles: titlesOf(
      speaker,
      clashes.map(({ event }) => event),
    ),
  });
}

export const eventLine = (
  speaker: Speaker,
  one: Occurrence,
  position: number,
  clashes?: readonly Occurrence[],
): string => {
  const values = { position, when: whenText(speaker, one), title: one.event.title, ...placed(one) };
  return withClashes(speaker, speaker.say('event_line', values), clashes);
};

/** An event of a day whose date stands above it. */
export const eventBullet = (speaker: Speaker, one: Occurrence, clashes?: readonly Occurrence[]): string => {
  const times = timesText(speaker, one);
  const key = times === '' ? 'event_bullet_day' : 'event_bullet';
  return withClashes(speaker, speaker.say(key, { when: times, title: one.event.title, ...placed(one) }), clashes);
};

export const occurrenceData = ({ event, startsAt, endsAt, allDay }: Occurrence) => ({
  id: event.id,
  title: event.title,
  starts: startsAt.toString(),
  ends: endsAt?.toString() ?? null,
  all_day: allDay,
  type: event.type,
  status: event.status,
  location: event.location ?? null,
  repeats: !!event.recurrenceId,
});
