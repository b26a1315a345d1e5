import type { FilterQuery } from '@mikro-orm/core';
import { containing } from '../containing.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type JournalEntry, JournalEntrySchema } from './journal-entry.entity.ts';

export interface JournalQuery {
  /** Words that the title or the text contains. */
  query?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  offset?: number | undefined;
}

/** One page of journal entries, the latest first, and how many there are. */
export async function listJournal(
  { em }: Scope,
  { query, from, until, offset = 0 }: JournalQuery,
  limit = 20,
): Promise<{ entries: JournalEntry[]; total: number }> {
  const where: FilterQuery<JournalEntry> = {
    archivedAt: null,
    writtenOn: { ...(from && { $gte: parseDay(from) }), ...(until && { $lte: parseDay(until) }) },
    ...(query && { $or: [{ title: containing(query) }, { text: containing(query) }] }),
  };
  const orderBy = [{ writtenOn: 'desc' as const }, { createdAt: 'desc' as const }, { id: 'desc' as const }];
  const [entries, total] = await em.findAndCount(JournalEntrySchema, where, { orderBy, limit, offset });
  return { entries, total };
}
