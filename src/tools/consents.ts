import { z } from 'zod';
import { type ConsentName, consentNames } from '../core/consents/consent.entity.ts';
import { deleteConsented, keepsAnything } from '../core/consents/delete-consented.ts';
import { listConsents } from '../core/consents/list-consents.ts';
import { setConsent } from '../core/consents/set-consent.ts';
import { defineTool, done, type ToolContext } from './tool.ts';

const consent = z.enum(consentNames).describe('Which of the eleven consents, by its name');

const labelOf = ({ say }: ToolContext, name: ConsentName) => say(`consent_${name}`);
const stopsOf = ({ say }: ToolContext, name: ConsentName) => say(`consent_${name}_stops`);

/** What withdrawing stops, and a button that deletes what was kept until then, where anything is. */
function withdrawn(context: ToolContext, name: ConsentName) {
  const label = labelOf(context, name);
  const stopped = context.say('consent_withdrawn', { label, stops: stopsOf(context, name) });
  const data = { consent: name, granted: false };
  if (!keepsAnything(name)) return done(stopped, data);
  const button = { label: context.say('consent_delete'), call: { tool: 'delete_data', input: { consent: name } } };
  return done(`${stopped} ${context.say('consent_withdrawn_keeps')}`, data, [button]);
}

export const consentTools = [
  defineTool({
    name: 'set_consent',
    description: 'Gives or withdraws one of the eleven consents. Withdrawing offers to delete what it had allowed.',
    effect: 'change',
    input: z.strictObject({ consent, granted: z.boolean() }),
    async run(context, { consent: name, granted }) {
      await setConsent(context, name, granted);
      if (!granted) return withdrawn(context, name);
      return done(context.say('consent_given', { label: labelOf(context, name) }), { consent: name, granted });
    },
  }),
  defineTool({
    name: 'list_consents',
    description: 'Lists the eleven consents, whether each is given, and what stops without it.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const items = await listConsents(context);
      const lines = items.map(({ name, granted }) =>
        context.say('consent_line', {
          name,
          granted: granted ? 'yes' : 'no',
          label: labelOf(context, name),
          stops: stopsOf(context, name),
        }),
      );
      return done([context.say('consents_heading', { example: consentNames[0] }), ...lines].join('\n'), { items });
    },
  }),
  defineTool({
    name: 'delete_data',
    description: 'Deletes for good what one consent had allowed to be kept.',
    effect: 'destroy',
    input: z.strictObject({ consent }),
    async confirmation(context, { consent: name }) {
      const question = context.say('delete_data_question', { label: labelOf(context, name) });
      return { question, yes: context.say('delete_data_yes') };
    },
    async run(context, { consent: name }) {
      const label = labelOf(context, name);
      if (!keepsAnything(name)) return done(context.say('data_not_kept', { label }), { consent: name, rows: 0 });
      const rows = await deleteConsented(context, name);
      return done(context.say('data_deleted', { label, count: rows }), { consent: name, rows });
    },
  }),
];
