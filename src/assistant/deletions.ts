import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { ChannelName } from '../core/conversation/message.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import { countRows } from '../core/portability/count-rows.ts';
import type { Clock, Delivery, JobData } from '../core/ports.ts';
import { text } from '../texts/text.ts';

export interface DeletionParts {
  asSystem(): EntityManager;
  asPerson(personId: string): EntityManager;
  clock: Clock;
  log: Logger;
  /** The channel of a name, where this process is connected to it. */
  channel(name: ChannelName): Delivery | undefined;
  /** Takes away every job that names the person. */
  forgetJobs(em: EntityManager, personId: string): Promise<void>;
}

/** How long the answer that announces it is waited for, and how long a process that has their channel. */
const waitFor = { answerMs: 30_000, channelMs: 600_000 };

/**
 * Deletes a person, with every row and every job, and proves it by counting again. Then says so in their chat, at most once, since nothing is left to remember it by. Safe to run again until it is done.
 */
export async function handleDeletion(
  parts: DeletionParts,
  { personId, language, askedAt, to }: JobData['deletions'],
  signal: AbortSignal,
): Promise<void> {
  const channel = to && parts.channel(to.channel);
  const waitedMs = parts.clock.now().since(Temporal.Instant.from(askedAt)).total('milliseconds');
  // Another process has that channel; tried again, the job comes to it.
  if (to && !channel && waitedMs < waitFor.channelMs) throw new Error(`not connected to ${to.channel} in this process`);
  await answersSent(parts, personId, signal);
  const rows = await rowsOf(parts, personId);
  await deletePerson(parts, personId);
  const left = await rowsOf(parts, personId);
  if (left > 0) throw new Error(`${left} rows of a deleted person are left`);
  parts.log.info({ rows }, 'a person was deleted');
  if (!to || !channel || rows === 0) return;
  try {
    await channel.send(to, { text: text(language, 'account_deleted', { rows }), buttons: [] });
  } catch (error) {
    parts.log.warn({ err: error, channel: to.channel }, 'the last word to a deleted person was not sent');
  }
}

/**
 * In steps that can each be done again. What they asked before they were let in goes first: it names them, and would keep
 * them from asking again. The jobs go last, this one among them.
 */
async function deletePerson({ asSystem, asPerson, forgetJobs }: DeletionParts, personId: string): Promise<void> {
  await asSystem().transactional(async (em) => {
    await em.execute(
      `delete from access_requests r using identities i where i.person_id = ? and i.channel = r.channel
         and i.workspace = r.workspace and i.external_id = r.external_id`,
      [personId],
    );
  });
  await asPerson(personId).transactional((em) => em.execute('delete from people where id = ?', [personId]));
  await asSystem().transactional((em) => forgetJobs(em, personId));
}

async function rowsOf({ asPerson }: DeletionParts, personId: string): Promise<number> {
  const counts = await asPerson(personId).transactional((em) => countRows(em, personId));
  return counts.values().reduce((sum, rows) => sum + rows, 0);
}

/** Waits until what the person was answered is sent, for a while. */
async function answersSent({ asPerson }: DeletionParts, personId: string, signal: AbortSignal): Promise<void> {
  for (const deadline = performance.now() + waitFor.answerMs; performance.now() < deadline; ) {
    const waiting = await asPerson(personId).execute<unknown[]>(
      `select 1 from inbound_messages where status = 'received'
       union all select 1 from outbound_messages where status in ('pending', 'sending') limit 1`,
    );
    if (waiting.length === 0) return;
    await pause(100, undefined, { signal });
  }
}
