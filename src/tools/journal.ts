import { z } from 'zod';
import type { JournalEntry } from '../core/reflections/journal-entry.entity.ts';
import { listJournal } from '../core/reflections/list-journal.ts';
import { deleteJournal, findEntry, updateJournal } from '../core/reflections/update-journal.ts';
import { writeJournal } from '../core/reflections/write-journal.ts';
import { day, longText, name, offset, reference } from './inputs.ts';
import { brief } from './reflection-text.ts';
import { defineTool, done } from './tool.ts';
import { dayOf, more } from './views.ts';

const entry = reference('journal entry');
const sentiment = z.number().min(-1).max(1).describe('From -1, all bad, to 1, all good');
/** Characters of an entry that stand for it in a list. */
const shown = 80;

const called = ({ title, text }: JournalEntry): string => title ?? brief(text, shown);

const journalData = ({ id, writtenOn, title, text, sentiment: felt }: JournalEntry) => ({
  id,
  on: writtenOn.toString(),
  title: title ?? null,
  text,
  sentiment: felt ?? null,
});

export const journalTools = [
  defineTool({
    name: 'write_journal',
    description: 'Keeps a journal entry: anything written down, of today or another day; there may be several a day.',
    effect: 'change',
    input: z.strictObject({
      text: longText,
      title: name.optional(),
      on: day.optional(),
      sentiment: sentiment.optional(),
    }),
    async run(context, input) {
      const written = await writeJournal(context, input);
      await context.em.flush();
      return done(context.say('journal_written', { day: dayOf(context, written.writtenOn) }), {
        entry: journalData(written),
      });
    },
  }),
  defineTool({
    name: 'update_journal',
    description: 'Changes a journal entry: its text, title, day or sentiment (null takes title or sentiment away).',
    effect: 'change',
    input: z.strictObject({
      entry,
      text: longText.optional(),
      title: name.nullable().optional(),
      on: day.optional(),
      sentiment: sentiment.nullable().optional(),
    }),
    async run(context, input) {
      const updated = await updateJournal(context, input);
      const said = { day: dayOf(context, updated.writtenOn), title: called(updated) };
      return done(context.say('journal_updated', said), { entry: journalData(updated) });
    },
  }),
  defineTool({
    name: 'delete_journal',
    description: 'Takes a journal entry out of every list. It can be undone.',
    effect: 'change',
    input: z.strictObject({ entry }),
    async run(context, input) {
      const deleted = await deleteJournal(context, input.entry);
      return done(context.say('journal_deleted', { title: called(deleted) }), { entry: { id: deleted.id } });
    },
  }),
  defineTool({
    name: 'show_journal',
    description: 'Shows one journal entry in full.',
    effect: 'read',
    input: z.strictObject({ entry }),
    async run(context, input) {
      const found = await findEntry(context, input.entry);
      const { title, text, writtenOn } = found;
      const said = { day: dayOf(context, writtenOn), titled: title ? 'yes' : 'no', title: title ?? '', text };
      return done(context.say('journal_view', said), { entry: journalData(found) });
    },
  }),
  defineTool({
    name: 'list_journal',
    description: 'Lists journal entries, the latest first; only those that contain some words, or of some days.',
    effect: 'read',
    input: z.strictObject({
      query: z.string().trim().min(1).max(200).optional(),
      from: day.optional(),
      until: day.optional(),
      offset: offset.optional(),
    }),
    async run(context, input) {
      const { offset: before = 0, query, from, until } = input;
      const { entries, total } = await listJournal(context, input);
      const items = entries.map((one) => ({ ...journalData(one), text: brief(one.text, 500) }));
      const data = { items, total, offset: before };
      const searched = query || from || until ? 'yes' : 'no';
      if (entries.length === 0) return done(context.say('journal_none', { searched }), data);
      const lines = entries.map((one, index) =>
        context.say('journal_line', {
          position: before + index + 1,
          day: dayOf(context, one.writtenOn),
          title: called(one),
        }),
      );
      const rest = more(context, total - before - entries.length);
      return done([context.say('journal_heading'), ...lines, ...rest].join('\n'), data);
    },
  }),
];
