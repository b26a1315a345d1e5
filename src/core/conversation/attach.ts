import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '../entity-manager.ts';
import { type Attachment, AttachmentSchema } from './attachment.entity.ts';
import type { OutboundFile } from './message.ts';

/** Keeps a file for the reply that will tell of a tool call. */
export function attach(em: EntityManager, personId: string, toolCallId: string, file: OutboundFile): void {
  const columns = { personId, toolCallId, ...file, content: Buffer.from(file.content) };
  em.create(AttachmentSchema, columns as RequiredEntityData<Attachment>);
}

/** Sends the files of an inbound message's calls along with its reply. */
export async function attachToReply(em: EntityManager, inboundId: string, outboundId: string): Promise<void> {
  await em.execute(
    `update attachments set outbound_id = ? where outbound_id is null
       and tool_call_id in (select id from tool_calls where inbound_id = ?)`,
    [outboundId, inboundId],
  );
}

/** The files that go with a message, in the order they were made. */
export const attachmentsOf = (em: EntityManager, outboundId: string): Promise<Attachment[]> =>
  em.find(AttachmentSchema, { outboundId }, { orderBy: { createdAt: 'asc', id: 'asc' } });
