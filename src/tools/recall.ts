import { z } from 'zod';
import { cutText } from '../core/conversation/storable-text.ts';
import { defineTool, done } from './tool.ts';
import { dayOf } from './views.ts';

const shown = 8;

export const recallTools = [
  defineTool({
    name: 'recall',
    description: 'Looks in everything the person said and recorded, and shows what fits best, with its date.',
    effect: 'read',
    input: z.strictObject({ query: z.string().trim().min(1).max(1000) }),
    recalls: ({ query }) => query,
    async run(context, { query }) {
      const found = await context.memory.recall(context.em, context.recallQuery ?? { text: query }, shown);
      const items = found.map(({ domain, entityId, text, at }) => ({ domain, id: entityId, text, at: at.toString() }));
      if (found.length === 0) return done(context.say('recalled_none', { query }), { items });
      const lines = found.map(({ text, at }) => {
        const date = dayOf(context, at.toZonedDateTimeISO(context.person.timeZone).toPlainDate());
        return context.say('recalled_line', { date, text: text.length > 300 ? `${cutText(text, 300)}…` : text });
      });
      return done([context.say('recalled_heading', { query }), ...lines].join('\n'), { items });
    },
  }),
];
