import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, personalAndSystem, personalRow } from '../columns.ts';

/** A one-time code that links a new channel to a person. Only its hash is kept. */
export const PairingCodeSchema = defineEntity({
  name: 'PairingCode',
  tableName: 'pairing_codes',
  ...personalAndSystem,
  properties: {
    ...personalRow,
    codeHash: p.text().unique(),
    expiresAt: instant(),
    usedAt: instant().nullable(),
  },
});
export type PairingCode = InferEntity<typeof PairingCodeSchema>;
