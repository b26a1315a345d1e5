import { requireConsent } from '../consents/require-consent.ts';
import { definedOnly } from '../defined-only.ts';
import type { EntityManager } from '../entity-manager.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type TimeEntry, TimeEntrySchema } from './time-entry.entity.ts';
import { longest } from './time-length.ts';
import { parsePast } from './time-moment.ts';
import { nameOfSubject } from './time-subject.ts';

/** How the time went, 1 to 10, what kind it was, and a note. */
export interface Account {
  activity?: TimeEntry['activity'] | undefined;
  energyLevel?: number | undefined;
  productivityRating?: number | undefined;
  notes?: string | undefined;
}

/** Stops the running timer, now or at an earlier moment. Throws Refusal('timer_none'), 'time_in_future', 'time_ends_before', 'time_too_long'. */
export async function stopTimer(
  scope: Scope,
  { at, ...account }: Account & { at?: string | undefined },
): Promise<{ entry: TimeEntry; name: string | undefined }> {
  const { em, person, now } = scope;
  const entry = await em.findOne(TimeEntrySchema, { endedAt: null });
  if (!entry) throw new Refusal('timer_none');
  await requireAccount(scope, account);
  em.assign(entry, definedOnly(account));
  await finishEntry(entry, at === undefined ? now : parsePast(at, person.timeZone, now), em);
  return { entry, name: await nameOfSubject(scope, entry) };
}

/** Writes the end of an entry. */
export async function finishEntry(entry: TimeEntry, endedAt: Temporal.Instant, em: EntityManager): Promise<void> {
  if (Temporal.Instant.compare(endedAt, entry.startedAt) < 0) throw new Refusal('time_ends_before');
  if (entry.startedAt.until(endedAt, { largestUnit: 'hours' }).total('hours') > longest.hours)
    throw new Refusal('time_too_long');
  entry.endedAt = endedAt;
  await em.flush();
}

/** Energy and productivity show how the person works: kept only with the consent to look for patterns. */
export async function requireAccount(scope: Scope, { energyLevel, productivityRating }: Account): Promise<void> {
  if (energyLevel !== undefined || productivityRating !== undefined)
    await requireConsent(scope, 'detect_behavior_patterns');
}
