import type { Noun } from '../reference.ts';

const reminders = { table: 'reminders', label: 'text', listedBy: 'list_reminders' } as const;

export const pendingReminder: Noun = { ...reminders, where: `status = 'pending'` };
export const liveReminder: Noun = { ...reminders, where: `status <> 'cancelled'` };
