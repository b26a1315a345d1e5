import type { RequiredEntityData } from '@mikro-orm/core';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseMoment } from '../when.ts';
import { type Reminder, ReminderSchema } from './reminder.entity.ts';

/** Throws Refusal('time_past') for a moment that has gone by. */
export function addReminder(scope: Scope, { text, at }: { text: string; at: string }): Reminder {
  const columns = { personId: scope.person.id, text, remindAt: futureMoment(scope, at) };
  return scope.em.create(ReminderSchema, columns as RequiredEntityData<Reminder>);
}

/** A moment that lies ahead: on the person's own clock, or so much later than now (an ISO duration such as PT10M). */
export function futureMoment({ person, now }: Scope, text: string): Temporal.Instant {
  if (/^PT\d{1,4}[HM]$/.test(text)) return now.add(Temporal.Duration.from(text));
  const moment = parseMoment(text, person.timeZone);
  if (Temporal.Instant.compare(moment, now) <= 0) throw new Refusal('time_past', { text });
  return moment;
}
