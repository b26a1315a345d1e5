import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow } from '../columns.ts';
import { type Button, channelNames } from './message.ts';

/**
 * Something Steward says. Written with what it reports, sent by the delivery worker. `unknown`: it may or may not have
 * arrived, and is not sent again by itself. At most one reply an inbound message.
 */
export const OutboundMessageSchema = defineEntity({
  name: 'OutboundMessage',
  tableName: 'outbound_messages',
  ...personal,
  indexes: [{ properties: ['personId', 'createdAt'] }],
  properties: {
    ...personalRow,
    inboundId: p.uuid().nullable().unique(),
    notificationId: p.uuid().nullable().unique(),
    channel: oneOf(channelNames),
    workspace: p.text().default(''),
    conversation: p.text(),
    text: p.text(),
    buttons: p.json<Button[]>().defaultRaw(`'[]'`),
    status: oneOf(['pending', 'sending', 'delivered', 'failed', 'unknown']).default('pending'),
    /** The platform's id once delivered. */
    externalId: p.text().nullable(),
    deliveredAt: instant().nullable(),
    /** What the person said of the answer. */
    helpful: p.boolean().nullable(),
    /** Whether an unknown outcome was mentioned to the person since. */
    doubtTold: p.boolean().default(false),
  },
});
export type StoredOutbound = InferEntity<typeof OutboundMessageSchema>;
