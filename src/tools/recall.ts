import { z } from 'zod';
import { cutText } from '../core/conversation/storable-text.ts';
import { defineTool, done } from './tool.ts';
import { dayOf } from './views.ts';

const shown = 8;
/** Of each thing found: as much as a program or model is given, and as much as the person is shown. */
const given = 2_000;
const printed = 300;

export const recallTools = [
  defineTool({
    name: 'recall',
    description: 'Looks in everything the person said and recorded, and shows what fits best, with its date.',
    effect: 'read',
    input: z.strictObject({ query: z.string().trim().min(1).max(1000) }),
    recalls: ({ query }) => query,
    async run(context, { query }) {
      const found = await context.memory.recall(context.em, context.recallQuery ?? { text: query }, shown);
      const items = found.map(({ domain, entityId, text, at }) => ({
        domain,
        id: entityId,
        text: cutText(text, given),
        at: at.toString(),
      }));
      if (found.length === 0) return done(context.say('recalled_none', { query }), { items });
      const lines = found.map(({ text, at }) => {
        const date = dayOf(context, at.toZonedDateTimeISO(context.person.timeZone).toPlainDate());
        return context.say('recalled_line', {
          date,
          text: text.length > printed ? `${cutText(text, printed)}…` : text,
        });
      });
      return done([context.say('recalled_heading', { query }), ...lines].join('\n'), { items });
    },
  }),
];
