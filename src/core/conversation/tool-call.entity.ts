import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, oneOf, personal, personalRow } from '../columns.ts';
import type { ToolResult } from './tool-result.ts';

/**
 * One tool call of a turn, recorded under (inbound, index): first as planned, then, in the transaction that changes
 * the data, with its result. A turn that runs again goes on from here.
 */
export const ToolCallSchema = defineEntity({
  name: 'ToolCall',
  tableName: 'tool_calls',
  ...personal,
  uniques: [{ properties: ['inboundId', 'callIndex'] }],
  indexes: [{ properties: ['personId', 'createdAt'] }],
  properties: {
    ...personalRow,
    inboundId: p.uuid(),
    callIndex: p.integer(),
    /** Calls of one step were asked for together, by one answer of the model. */
    step: p.integer(),
    /** The id the model gave the call; it must be told the result under it. */
    modelCallId: p.text().nullable(),
    tool: p.text(),
    input: p.json<Record<string, unknown>>(),
    status: oneOf(['planned', 'done']).default('planned'),
    result: p.json<ToolResult>().nullable(),
    /** The person themselves chose exactly this call, by a button or in answer to Steward's question. Only then may it destroy. */
    confirmed: p.boolean().default(false),
    undoneAt: instant().nullable(),
  },
});
export type ToolCall = InferEntity<typeof ToolCallSchema>;
