import { randomUUIDv7 } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import { ActionSchema } from '../core/conversation/action.entity.ts';
import { type ToolCall, ToolCallSchema } from '../core/conversation/tool-call.entity.ts';
import type { ToolResult } from '../core/conversation/tool-result.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import { runCall } from './run-call.ts';
import type { Turn, TurnParts } from './turn-parts.ts';

export interface Draft {
  tool: string;
  input: Record<string, unknown>;
  modelCallId?: string;
  /** The person chose exactly this call. */
  confirmed?: boolean;
}

/** Records the calls of one step before any of them runs, so that a turn that is run again need not ask for them again. */
export async function plan(
  parts: TurnParts,
  turn: Turn,
  drafts: Draft[],
  also?: (em: EntityManager) => Promise<void>,
): Promise<ToolCall[]> {
  const step = (turn.calls.at(-1)?.step ?? -1) + 1;
  const calls = await parts
    .asPerson(turn.personId, { toolCallId: '', channel: turn.inbound.channel })
    .transactional(async (em) => {
      await also?.(em);
      return drafts.map((draft, index) =>
        em.create(ToolCallSchema, {
          id: randomUUIDv7(),
          personId: turn.personId,
          inboundId: turn.inbound.id,
          callIndex: turn.calls.length + index,
          step,
          ...draft,
        } as RequiredEntityData<ToolCall>),
      );
    });
  turn.calls.push(...calls);
  return calls;
}

/** Runs calls in order; what has run before gives its recorded result. */
export async function runAll(parts: TurnParts, turn: Turn, calls: readonly ToolCall[]): Promise<ToolResult[]> {
  const results: ToolResult[] = [];
  for (const call of calls) {
    const result =
      call.result ??
      (await runCall(parts, call, { channel: turn.inbound.channel, language: turn.language, now: turn.now }));
    call.result = result;
    results.push(result);
  }
  return results;
}

/** Plans the call of a button and uses the button up, together; says why where it can't be pressed (again). */
export async function planAction(
  parts: TurnParts,
  turn: Turn,
  actionId: string,
): Promise<ToolCall[] | 'button_used' | 'button_gone'> {
  if (!/^[0-9a-f-]{36}$/.test(actionId)) return 'button_gone';
  const em = parts.asPerson(turn.personId, { toolCallId: '', channel: turn.inbound.channel });
  const action = await em.findOne(ActionSchema, actionId);
  if (!action) return 'button_gone';
  if (action.usedAt) return 'button_used';
  const draft = { tool: action.tool, input: action.input, confirmed: true };
  return plan(parts, turn, [draft], async (tx) => {
    await tx.nativeUpdate(ActionSchema, { id: actionId, usedAt: null }, { usedAt: turn.now });
  });
}
