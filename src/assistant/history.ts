import { ActionSchema } from '../core/conversation/action.entity.ts';
import { InboundMessageSchema } from '../core/conversation/inbound-message.entity.ts';
import type { InboundContent } from '../core/conversation/message.ts';
import { OutboundMessageSchema, type StoredOutbound } from '../core/conversation/outbound-message.entity.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import type { ModelMessage } from '../core/ports.ts';
import type { LastQuestion } from './turn-parts.ts';

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

/** The last exchanges before a message, oldest first, as a model is told them. */
export async function recentExchanges(
  em: EntityManager,
  personId: string,
  before: Temporal.Instant,
  limit: number,
): Promise<ModelMessage[]> {
  const page = { orderBy: { createdAt: 'desc' }, limit } as const;
  const said = await em.find(InboundMessageSchema, { personId, createdAt: { $lt: before } }, page);
  const answered = await em.find(OutboundMessageSchema, { personId, createdAt: { $lt: before } }, page);
  const lines: { at: Temporal.Instant; message: ModelMessage }[] = [
    ...said.map(({ createdAt, content }) => ({
      at: createdAt,
      message: { role: 'user' as const, content: wordsOf(content) },
    })),
    ...answered.map(({ createdAt, text }) => ({
      at: createdAt,
      message: { role: 'assistant' as const, content: text, calls: [] },
    })),
  ];
  return lines
    .filter(({ message }) => message.content !== '')
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    .slice(-limit)
    .map(({ message }) => message);
}

/** What a message said, in words; empty for a pressed button. */
export function wordsOf(content: InboundContent): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'command' ? `/${content.name} ${content.rest}`.trim() : '';
}
