import { listLength } from '../people/settings.ts';
import type { Scope } from '../scope.ts';
import { type Reminder, ReminderSchema } from './reminder.entity.ts';

export async function listReminders(scope: Scope, limit?: number): Promise<{ reminders: Reminder[]; total: number }> {
  const [reminders, total] = await scope.em.findAndCount(
    ReminderSchema,
    { status: 'pending' },
    { orderBy: { remindAt: 'asc' }, limit: limit ?? (await listLength(scope)) },
  );
  return { reminders, total };
}
