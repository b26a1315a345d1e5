import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, personal, personalRow } from '../columns.ts';

/** What a button does when pressed: a tool call kept here, since platforms carry only a short id. Works once. */
export const ActionSchema = defineEntity({
  name: 'Action',
  tableName: 'actions',
  ...personal,
  indexes: [{ properties: ['personId', 'outboundId'] }],
  properties: {
    ...personalRow,
    outboundId: p.uuid(),
    position: p.integer(),
    label: p.text(),
    tool: p.text(),
    input: p.json<Record<string, unknown>>(),
    usedAt: instant().nullable(),
  },
});
export type Action = InferEntity<typeof ActionSchema>;
