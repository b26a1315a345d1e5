import type { RequiredEntityData } from '@mikro-orm/core';
import type { Sender } from '../conversation/message.ts';
import type { EntityManager } from '../entity-manager.ts';
import { type AccessRequest, AccessRequestSchema } from './access-request.entity.ts';
import { looksLikeCode } from './codes.ts';
import { redeemPairing } from './pairing.ts';

/** Wrong codes after which a sender's further ones are not looked at: 40 random bits can't be guessed in ten. */
const triesAllowed = 10;

/** What somebody unknown gets: paired (they sent a good code), noted (their first message), or silence. */
export type Knock =
  | { kind: 'paired'; personId: string }
  | { kind: 'noted'; request: AccessRequest }
  | { kind: 'silence' };

/** Deals with a sender whom nobody knows, one message of theirs at a time. Runs as the system role. */
export async function knock(
  em: EntityManager,
  sender: Sender,
  conversation: string,
  said: string,
  now: Temporal.Instant,
): Promise<Knock> {
  const { channel, workspace, externalId, displayName, locale } = sender;
  const known = await em.findOne(AccessRequestSchema, { channel, workspace, externalId });
  if (looksLikeCode(said) && (known?.wrongCodes ?? 0) < triesAllowed) {
    const personId = await redeemPairing(em, said, now);
    if (personId) {
      // There is nobody to be let in any more.
      if (known) known.status = 'approved';
      return { kind: 'paired', personId };
    }
  }
  if (known) {
    if (looksLikeCode(said)) known.wrongCodes += 1;
    return { kind: 'silence' };
  }
  const columns = { channel, workspace, externalId, conversation, displayName: displayName.slice(0, 100), locale };
  const request = em.create(AccessRequestSchema, columns as RequiredEntityData<AccessRequest>);
  if (looksLikeCode(said)) request.wrongCodes = 1;
  await em.flush();
  return { kind: 'noted', request };
}
