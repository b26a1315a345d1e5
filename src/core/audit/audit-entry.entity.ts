import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { oneOf, personalAndSystem, personalRow } from '../columns.ts';

/**
 * One change of one row, written by a trigger in the change's own transaction, so that no way of writing can forget it.
 * `toolCallId` names the call that did it; undo works from these.
 */
export const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_log',
  ...personalAndSystem,
  indexes: [{ properties: ['personId', 'createdAt'] }, { properties: ['toolCallId'] }],
  properties: {
    ...personalRow,
    /** Microseconds since 1970 of the very change: the order, within a transaction too. */
    changedAtUs: p.bigint('number').defaultRaw('(extract(epoch from clock_timestamp()) * 1000000)::bigint'),
    toolCallId: p.uuid().nullable(),
    channel: p.text().nullable(),
    action: oneOf(['create', 'update', 'delete']),
    entityType: p.text(),
    entityId: p.uuid(),
    oldValues: p.json<Record<string, unknown>>().nullable(),
    newValues: p.json<Record<string, unknown>>().nullable(),
  },
});
export type AuditEntry = InferEntity<typeof AuditEntrySchema>;
