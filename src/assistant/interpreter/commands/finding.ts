import { findingBuilders, restoreItem } from '../intents/finding.ts';
import { call } from '../interpretation.ts';
import { built, command, type RunnableCommand } from './command.ts';

export const findingCommands: readonly RunnableCommand[] = [
  command('find', 'Look in everything: /find Lisbon', (rest, scope) =>
    built(findingBuilders.search({ query: rest }, scope), 'what_to_search'),
  ),
  command('archived', 'Show what was archived', () => call('list_archived')),
  command('restore', 'Bring something back: /restore Website', (rest, scope) => restoreItem(rest, scope)),
];
