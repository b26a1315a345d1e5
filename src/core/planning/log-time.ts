import type { RequiredEntityData } from '@mikro-orm/core';
import { definedOnly } from '../defined-only.ts';
import { at, dayBounds, ownDay } from '../people/own-time.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay, parseTime } from '../when.ts';
import type { NamedEntry } from './start-timer.ts';
import { type Account, requireAccount } from './stop-timer.ts';
import { type TimeEntry, TimeEntrySchema } from './time-entry.entity.ts';
import { parseMinutes } from './time-length.ts';
import { type SubjectInput, subjectFor } from './time-subject.ts';

export interface NewTime extends SubjectInput, Account {
  /** How long: 2h 30m. */
  spent: string;
  /** The day, today by default, and the time of day that it began at. */
  on?: string | undefined;
  from?: string | undefined;
}

/**
 * Logs time that was spent. Without the time of day it counts as having ended just now, or on an earlier day as having
 * begun with the person's working hours. Throws Refusal('length_unclear'), 'time_in_future', 'time_too_long'.
 */
export async function logTime(scope: Scope, { spent, on, from, ...said }: NewTime): Promise<NamedEntry> {
  const { em, person } = scope;
  const { activity, energyLevel, productivityRating, notes, ...subject } = said;
  const account = { activity, energyLevel, productivityRating, notes };
  await requireAccount(scope, account);
  const { columns, name } = await subjectFor(scope, subject);
  const entry = em.create(TimeEntrySchema, {
    personId: person.id,
    ...columns,
    ...definedOnly(account),
    ...boundsOf(scope, parseMinutes(spent), on, from),
  } as RequiredEntityData<TimeEntry>);
  await em.flush();
  return { entry, name };
}

function boundsOf({ person, now }: Scope, minutes: number, on: string | undefined, from: string | undefined) {
  const today = ownDay(now, person);
  const day = on === undefined ? today : parseDay(on);
  if (Temporal.PlainDate.compare(day, today) > 0) throw new Refusal('time_in_future', { text: day.toString() });
  if (day.equals(today) && from === undefined) return { startedAt: now.subtract({ minutes }), endedAt: now };
  const { start } = dayBounds(day, person);
  const clock = at(day, from === undefined ? person.workStart : parseTime(from), person.timeZone);
  // Before the day's own start the clock shows a time that belongs to the next calendar day.
  const startedAt = Temporal.Instant.compare(clock, start) < 0 ? clock.add({ hours: 24 }) : clock;
  const endedAt = startedAt.add({ minutes });
  if (Temporal.Instant.compare(endedAt, now) > 0) throw new Refusal('time_in_future', { text: from ?? day.toString() });
  return { startedAt, endedAt };
}
