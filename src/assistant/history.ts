import { ActionSchema } from '../core/conversation/action.entity.ts';
import { InboundMessageSchema } from '../core/conversation/inbound-message.entity.ts';
import type { InboundContent } from '../core/conversation/message.ts';
import { OutboundMessageSchema, type StoredOutbound } from '../core/conversation/outbound-message.entity.ts';
import { cutText } from '../core/conversation/storable-text.ts';
import { ToolCallSchema } from '../core/conversation/tool-call.entity.ts';
import type { AwaitedAnswer } from '../core/conversation/tool-result.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import type { ModelMessage } from '../core/ports.ts';
import type { LastDone, LastQuestion } from './turn-parts.ts';

/** Characters of an earlier message that a model is told: what it needs to follow, not a whole pasted document. */
const longestTold = 2_000;

/** The last things Steward said to a person, newest first. */
export function lastSaid(em: EntityManager, personId: string): Promise<StoredOutbound[]> {
  return em.find(OutboundMessageSchema, { personId }, { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 5 });
}

/** The buttons below the last thing said, as a question that the next message may answer. */
export async function questionOf(
  em: EntityManager,
  last: StoredOutbound | undefined,
): Promise<LastQuestion | undefined> {
  if (!last || last.buttons.length === 0) return undefined;
  const actions = await em.find(ActionSchema, { outboundId: last.id, usedAt: null }, { orderBy: { position: 'asc' } });
  return { options: actions.map(({ label, tool, input }) => ({ label, call: { tool, input } })) };
}

/** What the last thing said waits for in free words. A message of Steward's own accord without buttons changes nothing. */
export async function awaitedAfter(
  em: EntityManager,
  said: readonly StoredOutbound[],
): Promise<{ question: StoredOutbound; awaits: AwaitedAnswer } | undefined> {
  const question = said.find(({ inboundId, buttons }) => inboundId || buttons.length > 0);
  if (!question?.inboundId) return undefined;
  const calls = { inboundId: question.inboundId, status: 'done' as const };
  const last = await em.findOne(ToolCallSchema, calls, { orderBy: { callIndex: 'desc' } });
  const awaits = last?.result?.awaits;
  return awaits && { question, awaits };
}

/** The last call that was done and not taken back, as what the next message may correct. */
export async function lastDoneIn(em: EntityManager, personId: string): Promise<LastDone | undefined> {
  const last = await em.findOne(
    ToolCallSchema,
    { personId, status: 'done', undoneAt: null },
    { orderBy: { createdAt: 'desc', callIndex: 'desc' } },
  );
  if (last?.result?.outcome !== 'done') return undefined;
  const id = idIn(last.result.data);
  return { call: { tool: last.tool, input: last.input }, ...(id && { id }) };
}

/** The id of the one row that a result is about: `{ task: { id } }`. */
function idIn(data: Record<string, unknown>): string | undefined {
  const rows = Object.values(data).filter((value) => typeof value === 'object' && value !== null && 'id' in value);
  const [row] = rows as { id: unknown }[];
  return typeof row?.id === 'string' ? row.id : undefined;
}

/**
 * The last messages of the conversation that are done with, oldest first, as a model is told them. A reply stands right
 * behind what it answers, also where the person wrote on before it came.
 */
export async function recentExchanges(em: EntityManager, personId: string, limit: number): Promise<ModelMessage[]> {
  const page = { orderBy: { createdAt: 'desc', id: 'desc' }, limit } as const;
  const said = await em.find(InboundMessageSchema, { personId, status: { $ne: 'received' } }, page);
  const answered = await em.find(OutboundMessageSchema, { personId }, page);
  const replies = new Map(answered.map((reply) => [reply.inboundId, reply]));
  const exchanges = [
    ...said.toReversed().map(({ id, createdAt: at, content }) => ({ at, content, reply: replies.get(id) })),
    ...answered.filter(({ inboundId }) => !inboundId).map((reply) => ({ at: reply.createdAt, reply })),
  ];
  return exchanges
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    .flatMap(messagesOf)
    .slice(-limit);
}

/** Empty words are left out: a pressed button has none, and servers take no message without any. */
function messagesOf({ content, reply }: { content?: InboundContent; reply: StoredOutbound | undefined }) {
  const said: ModelMessage = { role: 'user', content: content ? shortened(wordsOf(content)) : '' };
  const answered: ModelMessage = { role: 'assistant', content: reply ? shortened(shownText(reply)) : '', calls: [] };
  return [said, answered].filter(({ content: words }) => words !== '');
}

/** What the person saw: "the second one" is about the buttons. */
const shownText = ({ text, buttons }: StoredOutbound) =>
  [text, ...buttons.map(({ label }, index) => `[${index + 1}] ${label}`)].join('\n');

const shortened = (text: string) => (text.length > longestTold ? `${cutText(text, longestTold)}…` : text);

/** What a message said, in words; empty for a pressed button. */
export function wordsOf(content: InboundContent): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'command' ? `/${content.name} ${content.rest}`.trim() : '';
}
