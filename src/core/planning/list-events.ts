import { dayBounds, ownDay } from '../people/own-time.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { conflictsAmong, isOnDays, type Occurrence, occurrencesIn } from './event-occurrences.ts';

export interface EventQuery {
  from?: string | undefined;
  to?: string | undefined;
  /** Words of the title or the place. */
  query?: string | undefined;
}

export interface EventList {
  occurrences: Occurrence[];
  conflicts: Map<Occurrence, Occurrence[]>;
}

const defaultDays = 30;
const longestDays = 366;

/** What takes place from one day to another, both counted; without them in the 30 days ahead. At most a year is looked through. */
export async function listEvents({ em, person, now }: Scope, { from, to, query }: EventQuery): Promise<EventList> {
  const first = from === undefined ? ownDay(now, person) : parseDay(from);
  const last = to === undefined ? first.add({ days: query ? longestDays : defaultDays }) : parseDay(to);
  if (Temporal.PlainDate.compare(first, last) > 0) throw new Refusal('days_backwards');
  if (first.until(last).days > longestDays) throw new Refusal('days_too_many', { limit: longestDays });
  const [start, end] = [dayBounds(first, person).start, dayBounds(last, person).end];
  const around = await occurrencesIn(em, person.timeZone, start, end);
  const all = around.filter((one) => isOnDays(one, first, last, person.timeZone));
  const words = query?.toLowerCase();
  const fits = ({ event }: Occurrence) =>
    !words || `${event.title} ${event.location ?? ''}`.toLowerCase().includes(words);
  return { occurrences: all.filter(fits), conflicts: conflictsAmong(all) };
}
