import type { Noun } from '../reference.ts';

/** An entry is called by its title, or by how it begins. */
export const journalEntry: Noun = {
  table: 'journal_entries',
  label: '(coalesce(title, left(text, 80)))',
  listedBy: 'list_journal',
  where: 'archived_at is null',
};
