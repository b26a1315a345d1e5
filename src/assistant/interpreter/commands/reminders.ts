import { addReminder, reminderBuilders } from '../intents/reminders.ts';
import { call } from '../interpretation.ts';
import { built, command, type RunnableCommand } from './command.ts';

export const reminderCommands: readonly RunnableCommand[] = [
  command('remind', 'Set a reminder: /remind call mom in 10 minutes', (rest, scope) =>
    addReminder(rest.replace(/^me\b ?/i, ''), scope),
  ),
  command('reminders', 'Show reminders', () => call('list_reminders')),
  command('snooze', 'Put a reminder off: /snooze 10 minutes', (rest, scope, sentence) => {
    const named = sentence(`snooze ${rest}`);
    return named.kind === 'none'
      ? built(reminderBuilders.snooze_reminder({ body: rest }, scope), 'snooze_until_when')
      : named;
  }),
  command('cancel', 'Cancel a reminder: /cancel call mom', (rest, scope) =>
    built(reminderBuilders.cancel_reminder({ reminder: rest }, scope), 'which_reminder'),
  ),
];
