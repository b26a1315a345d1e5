import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type Event, EventSchema } from './event.entity.ts';
import { eventFor } from './event-for.ts';
import { RecurrenceSchema } from './recurrence.entity.ts';
import { nextDay } from './recurrence.ts';

/**
 * Cancels an event; of a repeating one with `on` that day alone. Throws Refusal('event_not_repeating') and, where it does
 * not take place on that day, 'event_not_then'.
 */
export async function cancelEvent(
  scope: Scope,
  { event: reference, on }: { event: string; on?: string | undefined },
): Promise<{ event: Event; day: Temporal.PlainDate | undefined }> {
  const { em } = scope;
  const event = await em.findOneOrFail(EventSchema, await eventFor(scope, reference));
  const day = on === undefined ? undefined : parseDay(on);
  if (!day || (!event.recurrenceId && day.equals(dayOf(event, scope)))) event.status = 'cancelled';
  else await leaveOut(scope, event, day);
  return { event, day: event.status === 'cancelled' ? undefined : day };
}

const dayOf = ({ startsAt }: Event, { person }: Scope) => startsAt.toZonedDateTimeISO(person.timeZone).toPlainDate();

async function leaveOut({ em }: Scope, event: Event, day: Temporal.PlainDate): Promise<void> {
  if (!event.recurrenceId) throw new Refusal('event_not_then', { title: event.title, day: day.toString() });
  const recurrence = await em.findOneOrFail(RecurrenceSchema, event.recurrenceId);
  if (!nextDay(recurrence, day.subtract({ days: 1 }))?.equals(day)) {
    throw new Refusal('event_not_then', { title: event.title, day: day.toString() });
  }
  recurrence.exceptOn = [...recurrence.exceptOn, day.toString()].toSorted();
}
