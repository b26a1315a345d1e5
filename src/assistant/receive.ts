import { randomUUIDv7 } from 'node:crypto';
import type { InboundContent, InboundMessage, Receipt, Receive } from '../core/conversation/message.ts';
import { storableText } from '../core/conversation/storable-text.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import { identify } from '../core/people/admit.ts';
import { IdentitySchema } from '../core/people/identity.entity.ts';
import { knock } from '../core/people/knock.ts';
import type { Clock, Jobs } from '../core/ports.ts';

/** Longest text that is kept whole; what is longer is cut in the row, and answered with a word about it. */
export const textLimit = 50_000;

export interface ReceiveParts {
  asSystem(): EntityManager;
  jobs: Jobs;
  clock: Clock;
}

/**
 * Takes one message in: finds whose it is and stores it with the job that answers it, in one transaction. The same
 * external id a second time changes nothing.
 */
export function createReceive({ asSystem, jobs, clock }: ReceiveParts): Receive {
  return (message) =>
    asSystem().transactional(async (em) => {
      const now = clock.now();
      const personId = await personOf(em, message);
      if (personId) return store(em, jobs, message, personId, message.content, now);
      return admitOrNote(em, jobs, message, now);
    });
}

async function personOf(em: EntityManager, { sender }: InboundMessage): Promise<string | undefined> {
  const { channel, workspace, externalId } = sender;
  const identity = await em.findOne(IdentitySchema, { channel, workspace, externalId, active: true });
  return identity?.personId;
}

async function store(
  em: EntityManager,
  jobs: Jobs,
  message: InboundMessage,
  personId: string,
  content: InboundContent,
  now: Temporal.Instant,
): Promise<Receipt> {
  const { sender, replyTo, externalId, sentAt } = message;
  const inboundId = randomUUIDv7();
  const [stored] = await em.execute<{ id: string }[]>(
    `insert into inbound_messages (id, person_id, channel, workspace, conversation, external_id, content, sent_at, received_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (channel, external_id) do nothing returning id`,
    [
      inboundId,
      personId,
      replyTo.channel,
      replyTo.workspace,
      replyTo.conversation,
      externalId,
      JSON.stringify(storable(content)),
      sentAt.toString(),
      now.toString(),
    ],
  );
  if (!stored) return 'repeat';
  const { channel, workspace } = sender;
  const seen = { channel, workspace, externalId: sender.externalId };
  await em.nativeUpdate(IdentitySchema, seen, { lastSeenAt: now, conversation: replyTo.conversation });
  await jobs.send(em, 'turns', personId, { personId, inboundId });
  return 'accepted';
}

async function admitOrNote(
  em: EntityManager,
  jobs: Jobs,
  message: InboundMessage,
  now: Temporal.Instant,
): Promise<Receipt> {
  const { sender, replyTo } = message;
  await oneAtATime(em, sender);
  const meanwhileKnown = await personOf(em, message);
  if (meanwhileKnown) return store(em, jobs, message, meanwhileKnown, message.content, now);
  const met = await knock(em, sender, replyTo.conversation, wordsOf(message.content), now);
  if (met.kind === 'paired') {
    identify(em, met.personId, sender, replyTo.conversation, now);
    await em.flush();
    return store(em, jobs, message, met.personId, { kind: 'paired' }, now);
  }
  if (met.kind === 'noted') await jobs.send(em, 'admissions', met.request.id, { requestId: met.request.id });
  return 'unknown_sender';
}

/** Messages of one stranger wait for each other: of several at the same moment, one is the first and one the tenth try. */
async function oneAtATime(
  em: EntityManager,
  { channel, workspace, externalId }: InboundMessage['sender'],
): Promise<void> {
  const key = JSON.stringify([channel, workspace, externalId]);
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
}

/** What a stranger said, where it may hold a pairing code: as text, or behind Telegram's /start. */
function wordsOf(content: InboundContent): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'command' ? content.rest : '';
}

/** As Postgres can keep it; what is far too long is kept up to a limit. */
function storable(content: InboundContent): InboundContent & { length?: number } {
  if (content.kind === 'text') return { ...content, text: clean(content.text), length: content.text.length };
  if (content.kind === 'command') return { ...content, name: clean(content.name), rest: clean(content.rest) };
  return content;
}

const clean = (text: string) => storableText(text.slice(0, textLimit));
