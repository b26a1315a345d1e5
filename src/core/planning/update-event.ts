import { shifted } from '../people/own-time.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type EventFields, type EventRepeat, eventColumns, repeatFrom, type SavedEvent } from './add-event.ts';
import { type Event, EventSchema } from './event.entity.ts';
import { conflictsOf } from './event-conflicts.ts';
import { eventFor } from './event-for.ts';
import { checked, endOf, eventTimes, type SaidTimes } from './event-times.ts';
import { RecurrenceSchema } from './recurrence.entity.ts';
import { exceptDays } from './start-recurrence.ts';

export interface EventChange extends EventFields, EventRepeat, Partial<SaidTimes> {
  event: string;
  title?: string | undefined;
  status?: Event['status'] | undefined;
  /** ISO 8601 duration: so much later than it would have begun, or earlier: -PT30M. */
  by?: string | undefined;
}

const never = /^(?:none|never|no|stop)$/i;

/** Changes an event, of a repeating one every time. Moved without an end it stays as long as it was. */
export async function updateEvent(
  scope: Scope,
  { event: reference, title, status, ...said }: EventChange,
): Promise<SavedEvent> {
  const { em } = scope;
  const { repeat, repeatExcept, starts, by, ends, until, minutes, ...fields } = said;
  const event = await em.findOneOrFail(EventSchema, await eventFor(scope, reference));
  em.assign(event, { ...(await eventColumns(scope, fields)), ...(title !== undefined && { title }) });
  if (status !== undefined) event.status = status;
  const isMoved = [starts, by, ends, until, minutes].some((one) => one !== undefined);
  if (isMoved) move(event, { starts, by, ends, until, minutes }, scope.person.timeZone);
  await repeatAnew(scope, event, { repeat, repeatExcept }, isMoved);
  await em.flush();
  return { event, conflicts: event.status === 'cancelled' ? [] : await conflictsOf(scope, event) };
}

function move(
  event: Event,
  { starts, by, ...end }: Partial<SaidTimes> & Pick<EventChange, 'by'>,
  timeZone: string,
): void {
  const begin = starts === undefined ? undefined : eventTimes({ starts: withDay(starts, event, timeZone) }, timeZone);
  const since = begin?.startsAt ?? event.startsAt;
  const startsAt = by === undefined ? since : shifted(since, by, timeZone);
  const length = event.endsAt ? event.startsAt.until(event.endsAt) : null;
  const kept = length && startsAt.add(length);
  const endsAt = endOf(startsAt, end, timeZone) ?? (by === undefined ? begin?.endsAt : undefined) ?? kept;
  Object.assign(event, checked({ startsAt, endsAt }));
}

/** A time of day alone is another time of the day that it is on. */
function withDay(starts: string, event: Event, timeZone: string): string {
  if (!/^\d{1,2}:\d{2}$/.test(starts)) return starts;
  return `${event.startsAt.toZonedDateTimeISO(timeZone).toPlainDate()}T${starts.padStart(5, '0')}`;
}

async function repeatAnew(scope: Scope, event: Event, said: EventRepeat, isMoved: boolean): Promise<void> {
  const { em } = scope;
  if (said.repeat !== undefined && never.test(said.repeat)) {
    event.recurrenceId = null;
    return;
  }
  const current = event.recurrenceId ? await em.findOneOrFail(RecurrenceSchema, event.recurrenceId) : undefined;
  if (said.repeatExcept && said.repeat === undefined) {
    if (!current) throw new Refusal('event_not_repeating', { title: event.title });
    current.exceptOn = exceptDays(said.repeatExcept);
  }
  const rule = said.repeat ?? (isMoved ? current?.rule : undefined);
  if (!rule) return;
  const { startsAt, endsAt } = event;
  const repeatExcept = said.repeatExcept ?? current?.exceptOn;
  const { recurrence, times } = repeatFrom(scope, { startsAt, endsAt: endsAt ?? null }, { repeat: rule, repeatExcept });
  await em.flush();
  Object.assign(event, times, { recurrenceId: recurrence.id });
  if (current) em.remove(current);
}
