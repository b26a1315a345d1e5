import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { futureMoment } from './add-reminder.ts';
import { type Reminder, ReminderSchema } from './reminder.entity.ts';
import { liveReminder } from './reminder-noun.ts';

/** Has a reminder come (again) later. Without a reference it is the one that came last. */
export async function snoozeReminder(
  scope: Scope,
  { reminder: reference, until }: { reminder?: string | undefined; until: string },
): Promise<Reminder> {
  const reminder = reference
    ? await scope.em.findOneOrFail(ReminderSchema, await resolve(scope, liveReminder, reference))
    : await scope.em.findOne(ReminderSchema, { status: 'sent' }, { orderBy: { updatedAt: 'desc' } });
  if (!reminder) throw new Refusal('no_reminder_to_snooze');
  reminder.remindAt = futureMoment(scope, until);
  reminder.status = 'pending';
  return reminder;
}
