import { dropFirst } from '../intents/reference.ts';
import { addReminder, reminderBuilders } from '../intents/reminders.ts';
import { call } from '../interpretation.ts';
import { built, command, type RunnableCommand, sentencesOf } from './command.ts';

export const reminderCommands: readonly RunnableCommand[] = [
  command('remind', 'Set a reminder: /remind call mom in 10 minutes', (rest, scope) =>
    addReminder(dropFirst(rest, scope.language.commands.leading.remind), scope),
  ),
  command('reminders', 'Show reminders', () => call('list_reminders')),
  command('snooze', 'Put a reminder off: /snooze 10 minutes', (rest, scope, sentence) => {
    const direct = built(reminderBuilders.snooze_reminder({ body: rest }, scope), 'snooze_until_when');
    const [snooze = rest] = sentencesOf('snooze', rest, scope);
    const named = direct.kind === 'calls' ? direct : sentence(snooze);
    return named.kind === 'none' ? direct : named;
  }),
  command('cancel', 'Cancel a reminder: /cancel call mom', (rest, scope) =>
    built(reminderBuilders.cancel_reminder({ reminder: rest }, scope), 'which_reminder'),
  ),
];
