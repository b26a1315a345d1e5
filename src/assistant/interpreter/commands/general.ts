import { generalBuilders, showDay } from '../intents/general.ts';
import { call } from '../interpretation.ts';
import { built, command, type RunnableCommand } from './command.ts';

export const generalCommands: readonly RunnableCommand[] = [
  command('today', 'Show today, or another day: /today tomorrow', (rest, scope) =>
    rest === '' ? call('show_day') : built(showDay(rest, scope), 'unclear_time', { text: rest }),
  ),
  command('undo', 'Undo the last change', () => call('undo')),
  command('help', 'What Steward can do', () => call('help')),
  command('recall', 'Look back: /recall the Lisbon job', (rest, scope) =>
    built(generalBuilders.recall({ query: rest }, scope), 'what_to_recall'),
  ),
];
