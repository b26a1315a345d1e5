import { consentsTo } from '../core/consents/require-consent.ts';
import { InboundMessageSchema, type StoredInbound } from '../core/conversation/inbound-message.entity.ts';
import { OutboundMessageSchema, type StoredOutbound } from '../core/conversation/outbound-message.entity.ts';
import { post } from '../core/conversation/post.ts';
import { ToolCallSchema } from '../core/conversation/tool-call.entity.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import { listNames } from '../core/planning/list-names.ts';
import type { JobData } from '../core/ports.ts';
import { text } from '../texts/text.ts';
import { awaitedAfter, lastDoneIn, lastSaid, questionOf } from './history.ts';
import { plain, type Reply, type Turn, type TurnParts } from './turn-parts.ts';
import { answer } from './understand.ts';

/** Times a turn is begun before it gives up with an apology: a message that breaks us must not block those behind it. */
const attemptsAtMost = 5;
const replyLimit = 20_000;

/**
 * Answers one stored message. Safe to run again at any point: calls that ran are not run again, and a message that has
 * its reply is left alone. Throws only for trouble after which it should be tried again.
 */
export async function runTurn(parts: TurnParts, job: JobData['turns'], signal: AbortSignal): Promise<void> {
  const started = performance.now();
  const turn = await begin(parts, job);
  if (!turn) return;
  const givenUp = turn.inbound.attempts > attemptsAtMost;
  const reply = givenUp ? plain(text(turn.language, 'gave_up')) : await answer(parts, turn, signal);
  await finish(parts, turn, reply, givenUp ? 'failed' : 'answered');
  parts.observe.turnTook((performance.now() - started) / 1000);
}

/** Counts the attempt and loads what the turn needs; undefined where the message has its answer. */
async function begin(
  { asPerson, model: configured }: TurnParts,
  { personId, inboundId }: JobData['turns'],
): Promise<Turn | undefined> {
  return asPerson(personId, { toolCallId: '', channel: '' }).transactional(async (em) => {
    const [row] = await em.execute<object[]>(
      `update inbound_messages set attempts = attempts + 1 where id = ? and status = 'received' returning *`,
      [inboundId],
    );
    if (!row) return undefined;
    const inbound = em.map(InboundMessageSchema, row as StoredInbound);
    const { language, timeZone, displayName } = await em.findOneOrFail(PersonSchema, personId);
    const calls =
      inbound.attempts > 1 ? await em.find(ToolCallSchema, { inboundId }, { orderBy: { callIndex: 'asc' } }) : [];
    const lists = await listNames(em);
    const said = await lastSaid(em, personId);
    const awaited = await awaitedAfter(em, said);
    const lastQuestion = await questionOf(em, awaited?.question ?? said[0]);
    const lastDone = await lastDoneIn(em, personId);
    const awaits = awaited?.awaits;
    const doubtful = said.filter(({ status, doubtTold }) => status === 'unknown' && !doubtTold);
    const now = inbound.receivedAt;
    const model = configured && (await consentsTo(em, personId, 'use_language_model')) ? configured : undefined;
    const person = { personId, language, timeZone, displayName, model };
    return { inbound, ...person, lists, now, calls, lastQuestion, lastDone, awaits, doubtful };
  });
}

/** The reply, and that the message has one, are one transaction. */
async function finish(
  { asPerson, jobs }: TurnParts,
  turn: Turn,
  reply: Reply,
  status: StoredInbound['status'],
): Promise<void> {
  const { inbound, personId } = turn;
  await asPerson(personId, { toolCallId: '', channel: inbound.channel }).transactional(async (em) => {
    const open = { id: inbound.id, status: 'received' as const };
    if ((await em.nativeUpdate(InboundMessageSchema, open, { status })) === 0) return;
    const { channel, workspace, conversation, externalId } = inbound;
    const words = [await doubt(em, turn), reply.text].filter(Boolean).join('\n\n').slice(0, replyLimit);
    await post(em, jobs, {
      personId,
      to: { channel, workspace, conversation },
      answers: { inboundId: inbound.id, externalId },
      text: words,
      buttons: reply.buttons,
    });
  });
}

/** A word about an earlier message that may not have arrived, once: it was not sent again, so that it can't come twice. */
async function doubt(em: EntityManager, { doubtful, language }: Turn): Promise<string | undefined> {
  const [lost]: StoredOutbound[] = doubtful;
  if (!lost) return undefined;
  await em.nativeUpdate(OutboundMessageSchema, { id: { $in: doubtful.map(({ id }) => id) } }, { doubtTold: true });
  return text(language, 'missed_reply', { text: lost.text.length > 300 ? `${lost.text.slice(0, 300)}…` : lost.text });
}
