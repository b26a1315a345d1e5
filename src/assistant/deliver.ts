import { setTimeout as pause } from 'node:timers/promises';
import { LockMode } from '@mikro-orm/core';
import type { Logger } from 'pino';
import { attachmentsOf } from '../core/conversation/attach.ts';
import type { ChannelName, OutboundMessage } from '../core/conversation/message.ts';
import { OutboundMessageSchema, type StoredOutbound } from '../core/conversation/outbound-message.entity.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import { type Clock, type Delivery, type DeliveryJob, SendRefused, type SentMessage } from '../core/ports.ts';
import { text as say } from '../texts/text.ts';

export interface DeliverParts {
  asPerson(personId: string): EntityManager;
  clock: Clock;
  log: Logger;
  observe: { delivery(channel: ChannelName, outcome: 'delivered' | 'failed' | 'unknown'): void };
}

/** Longest wait that is sat out here; for a longer one the job is given back to its queue. */
const waitAtMostMs = 30_000;
/** How long the record of a send is tried for when the database is away. */
const recordForMs = 60_000;

interface Claimed {
  message: StoredOutbound;
  files: Pick<OutboundMessage, 'files' | 'ifFilesAreLost'>;
}

/** `pending`: the platform wants it later. */
type Outcome =
  | { status: 'delivered'; externalId: string; deliveredAt: Temporal.Instant }
  | { status: 'failed' | 'unknown' | 'pending' };

/**
 * Sends one stored message and records what became of it: delivered, failed (it can never arrive) or unknown. One that
 * was being sent when the process died is unknown, and only a channel where a repeat does no harm gets it again.
 */
export async function deliver(
  parts: DeliverParts,
  channel: Delivery,
  job: DeliveryJob,
  signal: AbortSignal,
): Promise<void> {
  const claimed = await claim(parts, channel, job);
  if (!claimed) return;
  const { channel: name, workspace, conversation, text, buttons } = claimed.message;
  const { inReplyTo } = job;
  const outcome = await attempt(parts, signal, () =>
    channel.send(
      { channel: name, workspace, conversation },
      { text, buttons, ...claimed.files, ...(inReplyTo && { inReplyTo }) },
    ),
  );
  await persist(parts, job, outcome);
  if (outcome.status === 'pending') throw new Error('delivery postponed by the platform');
  parts.observe.delivery(name, outcome.status);
}

/** Marks the message as being sent. Undefined where there is nothing to send (any more). */
async function claim(parts: DeliverParts, channel: Delivery, job: DeliveryJob): Promise<Claimed | undefined> {
  const { personId, outboundId } = job;
  return parts.asPerson(personId).transactional(async (em) => {
    const [row] = await em.execute<object[]>(
      `update outbound_messages set status = 'sending' where id = ? and status = 'pending' returning *`,
      [outboundId],
    );
    const taken = row && em.map(OutboundMessageSchema, row as StoredOutbound);
    const message = taken ?? (await takeOver(parts, em, channel, outboundId));
    return message && { message, files: await filesOf(em, message) };
  });
}

/** The files that go with a message, and what to say where they don't arrive. */
async function filesOf(em: EntityManager, { id, personId }: StoredOutbound): Promise<Claimed['files']> {
  const files = await attachmentsOf(em, id);
  if (files.length === 0) return {};
  const { language } = await em.findOneOrFail(PersonSchema, personId);
  return {
    files: files.map(({ fileName, mediaType, content }) => ({ fileName, mediaType, content })),
    ifFilesAreLost: say(language, 'files_lost'),
  };
}

/** A message that was being sent when its process ended: sent again only where a repeat does no harm. */
async function takeOver(
  { log }: DeliverParts,
  em: EntityManager,
  channel: Delivery,
  id: string,
): Promise<StoredOutbound | undefined> {
  const message = await em.findOne(
    OutboundMessageSchema,
    { id, status: 'sending' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!message || channel.repeatable) return message ?? undefined;
  message.status = 'unknown';
  log.warn(
    { outboundId: id, channel: message.channel },
    'a message was being sent when its process ended: outcome unknown',
  );
  return undefined;
}

/** Sends, waiting where the platform says so, and says what came of it. Never throws. */
async function attempt(
  { clock, log }: DeliverParts,
  signal: AbortSignal,
  send: () => Promise<SentMessage>,
): Promise<Outcome> {
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      const { externalId, filesLost = 0 } = await send();
      if (filesLost > 0) log.warn({ filesLost }, 'a message arrived without all of its files');
      return { status: 'delivered', externalId, deliveredAt: clock.now() };
    } catch (error) {
      if (!(error instanceof SendRefused)) {
        log.warn({ err: error }, 'sending failed with an unknown outcome');
        return { status: 'unknown' };
      }
      if (error.retryAfterMs === undefined) {
        log.warn({ err: error }, 'the platform refused a message for good');
        return { status: 'failed' };
      }
      if (error.retryAfterMs > waitAtMostMs || !(await waited(error.retryAfterMs, signal))) break;
    }
  }
  return { status: 'pending' };
}

/** False where the process is stopping meanwhile. */
async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await pause(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

/** Records the outcome, also when the database is away for a while: without it a delivered message would count as unknown. */
async function persist(
  { asPerson }: DeliverParts,
  { personId, outboundId }: DeliveryJob,
  outcome: Outcome,
): Promise<void> {
  const deadline = performance.now() + recordForMs;
  for (let delayMs = 100; ; delayMs = Math.min(delayMs * 2, 5_000)) {
    try {
      await asPerson(personId).nativeUpdate(OutboundMessageSchema, outboundId, outcome);
      return;
    } catch (error) {
      if (performance.now() + delayMs > deadline) throw error;
      await pause(delayMs);
    }
  }
}
