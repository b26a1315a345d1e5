import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, personal, personalRow, plainDate } from '../columns.ts';

/** Something written down about one of the person's days; any number a day. */
export const JournalEntrySchema = defineEntity({
  name: 'JournalEntry',
  tableName: 'journal_entries',
  ...personal,
  indexes: [{ properties: ['personId', 'writtenOn'] }],
  checks: [
    { name: 'journal_entries_title_check', expression: 'length(title) between 1 and 200' },
    { name: 'journal_entries_text_check', expression: 'length(text) between 1 and 20000' },
    { name: 'journal_entries_sentiment_check', expression: 'sentiment between -1 and 1' },
  ],
  properties: {
    ...personalRow,
    writtenOn: plainDate(),
    title: p.text().nullable(),
    text: p.text(),
    /** From -1, all bad, to 1, all good. */
    sentiment: p.double().nullable(),
    archivedAt: instant().nullable(),
  },
});
export type JournalEntry = InferEntity<typeof JournalEntrySchema>;
