import type { RequiredEntityData } from '@mikro-orm/core';
import { requireConsent } from '../consents/require-consent.ts';
import type { Scope } from '../scope.ts';
import { dayPast } from './day-past.ts';
import { type JournalEntry, JournalEntrySchema } from './journal-entry.entity.ts';

export interface NewJournalEntry {
  text: string;
  title?: string | undefined;
  on?: string | undefined;
  /** -1 to 1. */
  sentiment?: number | undefined;
}

/**
 * Keeps a journal entry of a day; there may be several. Throws Refusal('day_in_future'), and 'consent_needed' for a
 * sentiment without the consent to keep states of mind: dropping what was plainly said would be a silent loss.
 */
export async function writeJournal(
  scope: Scope,
  { text, title, on, sentiment }: NewJournalEntry,
): Promise<JournalEntry> {
  const writtenOn = dayPast(scope, on);
  if (sentiment !== undefined) await requireConsent(scope, 'analyze_mental_states');
  const columns = { personId: scope.person.id, text, title: title ?? null, writtenOn, sentiment: sentiment ?? null };
  return scope.em.create(JournalEntrySchema, columns as RequiredEntityData<JournalEntry>);
}
