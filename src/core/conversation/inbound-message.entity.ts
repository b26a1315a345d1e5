import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personalAndSystem, personalRow } from '../columns.ts';
import { channelNames, type InboundContent } from './message.ts';

/** One thing the person said or pressed, stored before it is answered and unique on the platform's own id. */
export const InboundMessageSchema = defineEntity({
  name: 'InboundMessage',
  tableName: 'inbound_messages',
  ...personalAndSystem,
  uniques: [{ properties: ['channel', 'externalId'] }],
  indexes: [{ properties: ['personId', 'receivedAt'] }],
  properties: {
    ...personalRow,
    channel: oneOf(channelNames),
    workspace: p.text().default(''),
    conversation: p.text(),
    externalId: p.text(),
    content: p.json<InboundContent>(),
    sentAt: instant(),
    receivedAt: instant(),
    status: oneOf(['received', 'answered', 'failed']).default('received'),
    /** Times a turn was begun for it. Past a limit the turn gives up with an apology instead of blocking those behind it. */
    attempts: p.integer().default(0),
  },
});
export type StoredInbound = InferEntity<typeof InboundMessageSchema>;
