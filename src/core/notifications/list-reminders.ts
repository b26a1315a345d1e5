import type { Scope } from '../scope.ts';
import { type Reminder, ReminderSchema } from './reminder.entity.ts';

export async function listReminders({ em }: Scope, limit = 20): Promise<{ reminders: Reminder[]; total: number }> {
  const [reminders, total] = await em.findAndCount(
    ReminderSchema,
    { status: 'pending' },
    { orderBy: { remindAt: 'asc' }, limit },
  );
  return { reminders, total };
}
