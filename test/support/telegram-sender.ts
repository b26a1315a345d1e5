import type { InboundContent, InboundMessage, ReplyAddress, Sender } from '../../src/core/conversation/message.ts';
import { ensureOwner } from '../../src/core/people/owner.ts';
import type { Database } from '../../src/db/database.ts';

export const senderOf = (user: string): Sender => ({
  channel: 'telegram',
  workspace: '',
  externalId: user,
  displayName: `User ${user}`,
});

export const addressOf = (user: string): ReplyAddress => ({ channel: 'telegram', workspace: '', conversation: user });

/** An update of Telegram as the channel hands it over. */
export function updateOf(user: string, externalId: string, content: string | InboundContent): InboundMessage {
  return {
    externalId,
    sender: senderOf(user),
    replyTo: addressOf(user),
    content: typeof content === 'string' ? { kind: 'text', text: content } : content,
    sentAt: Temporal.Now.instant(),
  };
}

/** Makes the Telegram user known, if they are not yet; returns their person's id. */
export function ensureKnown(database: Database, user: string, now: Temporal.Instant): Promise<string> {
  return database.asSystem().transactional((em) => ensureOwner(em, senderOf(user), 'Europe/Lisbon', now));
}
