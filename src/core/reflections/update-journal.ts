import { requireConsent } from '../consents/require-consent.ts';
import { definedOnly } from '../defined-only.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { dayPast } from './day-past.ts';
import { type JournalEntry, JournalEntrySchema } from './journal-entry.entity.ts';
import { journalEntry } from './journal-noun.ts';

export interface JournalChange {
  entry: string;
  text?: string | undefined;
  /** null takes it away, as it does the sentiment. */
  title?: string | null | undefined;
  on?: string | undefined;
  sentiment?: number | null | undefined;
}

/** Throws what write-journal.ts throws. */
export async function updateJournal(
  scope: Scope,
  { entry: reference, on, ...change }: JournalChange,
): Promise<JournalEntry> {
  const entry = await findEntry(scope, reference);
  if (change.sentiment != null) await requireConsent(scope, 'analyze_mental_states');
  return Object.assign(entry, definedOnly({ ...change, writtenOn: on === undefined ? on : dayPast(scope, on) }));
}

/** Takes an entry out of every list; it can be restored. */
export async function deleteJournal(scope: Scope, reference: string): Promise<JournalEntry> {
  const entry = await findEntry(scope, reference);
  entry.archivedAt = scope.now;
  return entry;
}

export const findEntry = async (scope: Scope, reference: string): Promise<JournalEntry> =>
  scope.em.findOneOrFail(JournalEntrySchema, await resolve(scope, journalEntry, reference));
