import type { EntityManager } from '../entity-manager.ts';
import { IdentitySchema } from '../people/identity.entity.ts';
import type { ChannelName, ReplyAddress } from './message.ts';

/** Where the person last wrote, on any channel or on one; undefined for somebody who never did. */
export async function whereLastSeen(
  em: EntityManager,
  personId: string,
  channel?: ChannelName,
): Promise<ReplyAddress | undefined> {
  const [latest] = await em.find(
    IdentitySchema,
    { personId, active: true, ...(channel && { channel }) },
    { orderBy: { lastSeenAt: 'desc' }, limit: 1 },
  );
  return latest && { channel: latest.channel, workspace: latest.workspace, conversation: latest.conversation };
}
