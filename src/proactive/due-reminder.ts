import { LockMode } from '@mikro-orm/core';
import { notifyOnce } from '../core/notifications/notify.ts';
import { ReminderSchema } from '../core/notifications/reminder.entity.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import { type TextKey, text } from '../texts/text.ts';
import type { ProactiveParts } from './proactive-parts.ts';

/** Says a reminder whose moment has come. A snoozed one comes again: its occurrence is the reminder and the moment. */
export async function sendReminder(
  { asPerson, jobs }: ProactiveParts,
  due: { id: string; personId: string },
  now: Temporal.Instant,
): Promise<void> {
  await asPerson(due.personId).transactional(async (em) => {
    const reminder = await em.findOne(
      ReminderSchema,
      { id: due.id, status: 'pending', remindAt: { $lte: now } },
      { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
    );
    if (!reminder) return;
    const person = await em.findOneOrFail(PersonSchema, due.personId);
    const say = (key: TextKey) => text(person.language, key);
    const later = (label: TextKey, until: string) => ({
      label: say(label),
      call: { tool: 'snooze_reminder', input: { reminder: reminder.id, until } },
    });
    const occurrence = {
      kind: 'reminder',
      key: `${reminder.id} ${reminder.remindAt.toString()}`,
      scheduledFor: reminder.remindAt,
    } as const;
    await notifyOnce({ em, person, now }, jobs, occurrence, {
      text: text(person.language, 'reminder_due', { text: reminder.text }),
      buttons: [later('snooze_ten', 'PT10M'), later('snooze_hour', 'PT1H')],
    });
    reminder.status = 'sent';
  });
}
