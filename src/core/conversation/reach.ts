import type { EntityManager } from '../entity-manager.ts';
import { IdentitySchema } from '../people/identity.entity.ts';
import type { ReplyAddress } from './message.ts';

/** Where the person last wrote; undefined for somebody who never did. */
export async function whereLastSeen(em: EntityManager, personId: string): Promise<ReplyAddress | undefined> {
  const [latest] = await em.find(
    IdentitySchema,
    { personId, active: true },
    { orderBy: { lastSeenAt: 'desc' }, limit: 1 },
  );
  return latest && { channel: latest.channel, workspace: latest.workspace, conversation: latest.conversation };
}
