import { shifted } from '../people/own-time.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { futureMoment } from './add-reminder.ts';
import { type Reminder, ReminderSchema } from './reminder.entity.ts';
import { pendingReminder } from './reminder-noun.ts';

export interface ReminderChange {
  reminder: string;
  text?: string | undefined;
  at?: string | undefined;
  /** ISO 8601 duration: so much later than it would have come, or earlier: -PT5M. */
  by?: string | undefined;
}

/** Throws Refusal('time_past') where it would come before now. */
export async function updateReminder(
  scope: Scope,
  { reminder: reference, text, at, by }: ReminderChange,
): Promise<Reminder> {
  const reminder = await scope.em.findOneOrFail(ReminderSchema, await resolve(scope, pendingReminder, reference));
  if (text !== undefined) reminder.text = text;
  if (at !== undefined) reminder.remindAt = futureMoment(scope, at);
  if (by !== undefined)
    reminder.remindAt = futureMoment(scope, shifted(reminder.remindAt, by, scope.person.timeZone).toString());
  return reminder;
}
