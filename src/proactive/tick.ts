import type { Logger } from 'pino';
import { sendBriefing } from './briefing.ts';
import { sendReminder } from './due-reminder.ts';
import type { ProactiveParts } from './proactive-parts.ts';
import { tidyPerson } from './tidying.ts';

const page = 500;
/** People whose data is tidied in one tick: it can wait, what is said cannot. */
const tidiedAtOnce = 50;

/**
 * Says what is due, and clears away what is too old. Any number of processes may tick at once, late or twice: rows are claimed, and an occurrence is
 * recorded once. What fails for one person is logged and stays due; the others go on.
 */
export async function tick(parts: ProactiveParts): Promise<void> {
  const now = parts.clock.now();
  const system = parts.asSystem();
  const people = await system.execute<{ id: string }[]>(
    'select id from people where next_briefing_at <= ? and active order by next_briefing_at limit ?',
    [now.toString(), page],
  );
  for (const { id } of people) await guarded(parts.log, 'briefing', () => sendBriefing(parts, id, now));
  const reminders = await system.execute<{ id: string; personId: string }[]>(
    `select id, person_id as "personId" from reminders where status = 'pending' and remind_at <= ? order by remind_at limit ?`,
    [now.toString(), page],
  );
  for (const due of reminders) await guarded(parts.log, 'reminder', () => sendReminder(parts, due, now));
  const untidy = await system.execute<{ id: string }[]>(
    'select id from people where next_tidy_at is null or next_tidy_at <= ? order by next_tidy_at nulls first limit ?',
    [now.toString(), tidiedAtOnce],
  );
  for (const { id } of untidy) await guarded(parts.log, 'retention', () => tidyPerson(parts, id, now));
}

async function guarded(log: Logger, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error, what }, 'work that was due failed and stays due');
  }
}
