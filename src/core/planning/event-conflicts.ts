import type { Scope } from '../scope.ts';
import type { Event } from './event.entity.ts';
import { conflictsAmong, type Occurrence, occurrencesIn } from './event-occurrences.ts';

/** How far ahead a repeating event is compared with others. */
const lookAheadDays = 60;

/** Times of other events that an event collides with, each once, the first ones first. */
export async function conflictsOf({ em, person, now }: Scope, event: Event): Promise<Occurrence[]> {
  const from = Temporal.Instant.compare(event.startsAt, now) > 0 || !event.recurrenceId ? event.startsAt : now;
  const hours = event.recurrenceId ? lookAheadDays * 24 : 24;
  const end = event.endsAt && !event.recurrenceId ? event.endsAt : from.add({ hours });
  const around = await occurrencesIn(em, person.timeZone, from, end);
  const conflicts = conflictsAmong(around);
  const own = around.filter((one) => one.event.id === event.id);
  return [...new Set(own.flatMap((one) => conflicts.get(one) ?? []))]
    .filter((one) => one.event.id !== event.id)
    .slice(0, 5);
}
