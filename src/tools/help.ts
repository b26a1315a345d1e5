import { z } from 'zod';
import { defineTool, done } from './tool.ts';

/** `commands` are the slash commands to name, which the interpreter knows. */
export const helpTool = (commands: readonly string[]) =>
  defineTool({
    name: 'help',
    description: 'Explains what Steward can do and how to say it.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      return done(context.say('help', { commands: commands.map((name) => `/${name}`).join(' ') }));
    },
  });
