import { z } from 'zod';
import { countRows } from '../core/portability/count-rows.ts';
import { deleteAccount, mayLeave } from '../core/portability/delete-account.ts';
import { Refusal } from '../core/refusal.ts';
import { archiveOf } from './export-archive.ts';
import { defineTool, done } from './tool.ts';

/** What the channels, and the table of attachments, take. */
const largestBytes = 50 * 1024 * 1024;

export const portabilityTools = [
  defineTool({
    name: 'export_data',
    description: 'Sends everything that is kept of the person as one file, which another Steward can import.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      await context.em.flush();
      const { content, fileName, tables, rows } = await archiveOf(context.em, context.person, context.now);
      if (content.length > largestBytes) throw new Refusal('export_too_large');
      context.attach({ fileName, mediaType: 'application/zip', content });
      return done(context.say('exported', { rows, tables }), { file: fileName, tables, rows, bytes: content.length });
    },
  }),
  defineTool({
    name: 'delete_account',
    description: 'Deletes the person and everything that is kept of them, for good.',
    effect: 'destroy',
    input: z.strictObject({}),
    async confirmation(context) {
      await mayLeave(context);
      const counts = await countRows(context.em, context.person.id);
      const of = (table: string) => counts.get(table) ?? 0;
      const question = context.say('delete_account_question', {
        rows: counts.values().reduce((sum, rows) => sum + rows, 0),
        tasks: of('tasks'),
        goals: of('goals'),
        habits: of('habits'),
        messages: of('inbound_messages') + of('outbound_messages'),
      });
      const exported = { label: context.say('export_first'), call: { tool: 'export_data', input: {} } };
      return { question, yes: context.say('delete_account_yes'), instead: [exported] };
    },
    async run(context) {
      await deleteAccount(context, context.jobs);
      return done(context.say('account_leaving'), { deleting: true });
    },
  }),
];
