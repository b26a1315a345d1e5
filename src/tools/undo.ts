import { z } from 'zod';
import { undo } from '../core/audit/undo.ts';
import { defineTool, done } from './tool.ts';

export const undoTools = [
  defineTool({
    name: 'undo',
    description: 'Takes back what the last message or button changed; said again, what the one before it changed.',
    effect: 'change',
    input: z.strictObject({}),
    async run(context) {
      const calls = await undo(context);
      const what = calls.map(({ result }) => result?.text.split('\n', 1)[0] ?? '').join('; ');
      return done(context.say('undone', { what }), { undone: calls.map(({ tool }) => tool) });
    },
  }),
];
