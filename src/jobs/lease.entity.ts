import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, systemMay } from '../core/columns.ts';

/** Work that only one process does at a time, such as polling Telegram. Held until it runs out, and renewed meanwhile. */
export const LeaseSchema = defineEntity({
  name: 'Lease',
  tableName: 'leases',
  rowLevelSecurity: 'force',
  policies: [systemMay],
  properties: {
    name: p.text().primary(),
    holder: p.uuid(),
    expiresAt: instant(),
  },
});
export type Lease = InferEntity<typeof LeaseSchema>;
