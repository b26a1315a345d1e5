import { z } from 'zod';
import { defineTool, done } from './tool.ts';

/** The other button below a question whether to destroy something. */
export const keepTool = defineTool({
  name: 'change_nothing',
  description: 'Leaves everything as it is: the answer no to a question whether to destroy something.',
  effect: 'read',
  input: z.strictObject({}),
  async run({ say }) {
    return done(say('kept'));
  },
});
