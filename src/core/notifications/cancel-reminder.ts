import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Reminder, ReminderSchema } from './reminder.entity.ts';
import { pendingReminder } from './reminder-noun.ts';

export async function cancelReminder(scope: Scope, reference: string): Promise<Reminder> {
  const reminder = await scope.em.findOneOrFail(ReminderSchema, await resolve(scope, pendingReminder, reference));
  reminder.status = 'cancelled';
  return reminder;
}
