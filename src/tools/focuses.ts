import { z } from 'zod';
import { type Focus, focusCategories } from '../core/people/focus.entity.ts';
import { listFocuses, removeFocus, setFocus } from '../core/people/focuses.ts';
import { oneToFive } from './inputs.ts';
import { defineTool, done } from './tool.ts';

const category = z.enum(focusCategories);
const focusData = ({ id, category: name, priority }: Focus) => ({ id, category: name, priority });

export const focusTools = [
  defineTool({
    name: 'set_focus',
    description: 'Notes what the person wants to care for emotionally, with a priority from 1 to 5.',
    effect: 'change',
    input: z.strictObject({ category, priority: oneToFive.optional() }),
    async run(context, input) {
      const focus = await setFocus(context, input.category, input.priority);
      const said = context.say('focus_set', { category: focus.category, priority: focus.priority });
      return done(said, { focus: focusData(focus) });
    },
  }),
  defineTool({
    name: 'remove_focus',
    description: 'Takes one of the emotional focuses away.',
    effect: 'change',
    input: z.strictObject({ category }),
    async run(context, input) {
      await removeFocus(context, input.category);
      return done(context.say('focus_removed', { category: input.category }), { category: input.category });
    },
  }),
  defineTool({
    name: 'list_focuses',
    description: 'Lists what the person wants to care for emotionally, the most important first.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const focuses = await listFocuses(context);
      const data = { items: focuses.map(focusData) };
      if (focuses.length === 0) return done(context.say('focuses_none'), data);
      const lines = focuses.map((one, index) =>
        context.say('focus_line', { position: index + 1, category: one.category, priority: one.priority }),
      );
      return done([context.say('focuses_heading'), ...lines].join('\n'), data);
    },
  }),
];
