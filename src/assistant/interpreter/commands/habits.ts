import { addHabit } from '../intents/add-habit.ts';
import { logHabit } from '../intents/log-habit.ts';
import { call } from '../interpretation.ts';
import { command, type RunnableCommand } from './command.ts';

export const habitCommands: readonly RunnableCommand[] = [
  command('habit', 'Add a habit: /habit run every day', (rest, scope) => addHabit(rest, scope)),
  command('habits', 'Show habits and streaks', () => call('list_habits')),
  command('log', 'Log a habit: /log run 5k', (rest, scope) => logHabit(rest, scope)),
];
