import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personalAndSystem, personalRow } from '../columns.ts';
import { channelNames } from '../conversation/message.ts';

/** A person as one channel knows them, and where to reach them there. */
export const IdentitySchema = defineEntity({
  name: 'Identity',
  tableName: 'identities',
  ...personalAndSystem,
  uniques: [{ properties: ['channel', 'workspace', 'externalId'] }],
  indexes: [{ properties: ['personId', 'lastSeenAt'] }],
  properties: {
    ...personalRow,
    channel: oneOf(channelNames),
    workspace: p.text().default(''),
    externalId: p.text(),
    conversation: p.text(),
    locale: p.text().nullable(),
    active: p.boolean().default(true),
    lastSeenAt: instant(),
  },
});
export type Identity = InferEntity<typeof IdentitySchema>;
