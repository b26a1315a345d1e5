import { addLearning } from '../intents/journal.ts';
import { writeJournal, writeReflection } from '../intents/reflections.ts';
import { call } from '../interpretation.ts';
import { command, type RunnableCommand } from './command.ts';

export const reflectionCommands: readonly RunnableCommand[] = [
  command('reflect', 'Write a reflection: /reflect good day, tired', (rest, scope) => writeReflection(rest, scope)),
  command('journal', 'Write in the journal, or show it: /journal today was long', (rest, scope) =>
    rest.trim() === '' ? call('list_journal') : writeJournal(rest, scope),
  ),
  command('learned', 'Keep something learned, or show all: /learned bread needs time', (rest) =>
    rest.trim() === '' ? call('list_learnings') : addLearning(rest.trim()),
  ),
];
