import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { futureMoment } from './add-reminder.ts';
import { type Reminder, ReminderSchema } from './reminder.entity.ts';
import { pendingReminder } from './reminder-noun.ts';

export async function updateReminder(
  scope: Scope,
  { reminder: reference, text, at }: { reminder: string; text?: string | undefined; at?: string | undefined },
): Promise<Reminder> {
  const reminder = await scope.em.findOneOrFail(ReminderSchema, await resolve(scope, pendingReminder, reference));
  if (text !== undefined) reminder.text = text;
  if (at !== undefined) reminder.remindAt = futureMoment(scope, at);
  return reminder;
}
