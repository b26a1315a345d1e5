import { z } from 'zod';
import { addReminder } from '../core/notifications/add-reminder.ts';
import { cancelReminder } from '../core/notifications/cancel-reminder.ts';
import { listReminders } from '../core/notifications/list-reminders.ts';
import type { Reminder } from '../core/notifications/reminder.entity.ts';
import { snoozeReminder } from '../core/notifications/snooze-reminder.ts';
import { updateReminder } from '../core/notifications/update-reminder.ts';
import type { TextKey } from '../texts/text.ts';
import { moment, reference, shift } from './inputs.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { momentOf, more, reminderData } from './views.ts';

const text = z.string().trim().min(1).max(1000);

function said(context: ToolContext, key: TextKey, reminder: Reminder) {
  return done(context.say(key, { text: reminder.text, when: momentOf(context, reminder.remindAt) }), {
    reminder: reminderData(reminder),
  });
}

export const reminderTools = [
  defineTool({
    name: 'add_reminder',
    description: 'Promises to remind the person of something at a moment.',
    effect: 'change',
    input: z.strictObject({ text, at: moment }),
    async run(context, input) {
      const reminder = addReminder(context, input);
      await context.em.flush();
      return said(context, 'reminder_added', reminder);
    },
  }),
  defineTool({
    name: 'update_reminder',
    description: 'Changes the text or the moment of a reminder that has not come yet.',
    effect: 'change',
    input: z.strictObject({
      reminder: reference('reminder'),
      text: text.optional(),
      at: moment.optional(),
      by: shift.optional().describe('So much later than it would have come (PT5M), or earlier (-PT5M)'),
    }),
    async run(context, input) {
      return said(context, 'reminder_updated', await updateReminder(context, input));
    },
  }),
  defineTool({
    name: 'snooze_reminder',
    description: 'Has a reminder come (again) later; without a reference, the one that came last.',
    effect: 'change',
    input: z.strictObject({ reminder: reference('reminder').optional(), until: moment }),
    async run(context, input) {
      return said(context, 'reminder_snoozed', await snoozeReminder(context, input));
    },
  }),
  defineTool({
    name: 'cancel_reminder',
    description: 'Cancels a reminder that has not come yet.',
    effect: 'change',
    input: z.strictObject({ reminder: reference('reminder') }),
    async run(context, input) {
      return said(context, 'reminder_cancelled', await cancelReminder(context, input.reminder));
    },
  }),
  defineTool({
    name: 'list_reminders',
    description: 'Lists the reminders that lie ahead.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const { reminders, total } = await listReminders(context);
      const data = { items: reminders.map(reminderData), total };
      if (reminders.length === 0) return done(context.say('reminders_none'), data);
      const lines = reminders.map((one, index) =>
        context.say('reminder_line', { position: index + 1, when: momentOf(context, one.remindAt), text: one.text }),
      );
      return done(
        [context.say('reminders_heading'), ...lines, ...more(context, total - reminders.length)].join('\n'),
        data,
      );
    },
  }),
];
