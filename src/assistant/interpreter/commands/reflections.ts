import { writeReflection } from '../intents/reflections.ts';
import { command, type RunnableCommand } from './command.ts';

export const reflectionCommands: readonly RunnableCommand[] = [
  command('reflect', 'Write a reflection: /reflect good day, tired', (rest, scope) => writeReflection(rest, scope)),
];
