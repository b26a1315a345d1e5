import {
  CheckConstraintViolationException,
  ForeignKeyConstraintViolationException,
  NotNullConstraintViolationException,
  UniqueConstraintViolationException,
} from '@mikro-orm/core';
import { cutText } from '../core/conversation/storable-text.ts';
import { type ToolCall, ToolCallSchema } from '../core/conversation/tool-call.entity.ts';
import type { ButtonCall, ToolResult } from '../core/conversation/tool-result.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import type { Jobs, Memory } from '../core/ports.ts';
import { Ambiguity, Refusal } from '../core/refusal.ts';
import { type TextKey, type TextValues, text } from '../texts/text.ts';
import type { Toolbox } from '../tools/toolbox.ts';

export interface CallParts {
  /** A fork of the database for one person; what it changes is put down to the tool call and channel. */
  asPerson(personId: string, context: { toolCallId: string; channel: string }): EntityManager;
  toolbox: Toolbox;
  memory: Memory;
  jobs: Jobs;
}

export interface CallSetting {
  channel: string;
  language: string;
  now: Temporal.Instant;
}

type PlannedCall = Pick<ToolCall, 'id' | 'personId' | 'tool' | 'input'>;

/**
 * Runs a recorded call once: its changes and its result are one transaction, and a call that has a result returns it.
 * A call that can't be done is a result too (`refused` or `asked`), with nothing changed. Throws only for trouble of
 * our own (no database, a bug), after which it can be run again.
 */
export async function runCall(parts: CallParts, call: PlannedCall, setting: CallSetting): Promise<ToolResult> {
  try {
    return await execute(parts, call, setting);
  } catch (error) {
    const result = refusalOf(error, call, setting.language);
    if (!result) throw error;
    return record(parts, call, setting, async () => result);
  }
}

async function execute(parts: CallParts, call: PlannedCall, setting: CallSetting): Promise<ToolResult> {
  const prepared = parts.toolbox.prepare(call.tool, call.input);
  const recallQuery = prepared.recalls === undefined ? undefined : await parts.memory.prepare(prepared.recalls);
  return record(parts, call, setting, async (em) => {
    const person = await em.findOneOrFail(PersonSchema, call.personId);
    const say = (key: TextKey, values?: TextValues) => text(person.language, key, values);
    const { memory, jobs } = parts;
    return prepared.run({ em, person, now: setting.now, say, memory, jobs, ...(recallQuery && { recallQuery }) });
  });
}

/** Another run of the same call was quicker: what this one did is rolled back. */
class RanAlready extends Error {}

async function record(
  { asPerson }: CallParts,
  { id, personId }: PlannedCall,
  { channel }: CallSetting,
  run: (em: EntityManager) => Promise<ToolResult>,
): Promise<ToolResult> {
  const em = asPerson(personId, { toolCallId: id, channel });
  try {
    return await em.transactional(async (tx) => {
      const result = await run(tx);
      await tx.flush();
      const recorded = await tx.nativeUpdate(ToolCallSchema, { id, status: 'planned' }, { status: 'done', result });
      if (recorded === 0) throw new RanAlready();
      return result;
    });
  } catch (error) {
    if (!(error instanceof RanAlready)) throw error;
    const { result } = await asPerson(personId, { toolCallId: id, channel }).findOneOrFail(ToolCallSchema, id);
    if (!result) throw new Error('a call that ran has no result', { cause: error });
    return result;
  }
}

const violations = [
  CheckConstraintViolationException,
  ForeignKeyConstraintViolationException,
  NotNullConstraintViolationException,
  UniqueConstraintViolationException,
];

/** The result that a failure stands for, where it is the call's own fault. */
function refusalOf(error: unknown, call: PlannedCall, language: string): ToolResult | undefined {
  if (error instanceof Refusal) {
    return {
      outcome: 'refused',
      text: text(language, error.key, error.values),
      data: { refused: error.key },
      buttons: [],
    };
  }
  if (error instanceof Ambiguity) return question(error, call, language);
  if (violations.some((violation) => error instanceof violation)) {
    return { outcome: 'refused', text: text(language, 'not_possible'), data: { refused: 'not_possible' }, buttons: [] };
  }
  return undefined;
}

/** Asks which row is meant, with a button for each that makes the same call on it. */
function question({ reference, candidates }: Ambiguity, call: PlannedCall, language: string): ToolResult {
  const key = Object.keys(call.input).find((name) => String(call.input[name]).trim() === reference);
  const buttons: ButtonCall[] = candidates.map(({ id, label }) => ({
    label: label.length > 60 ? `${cutText(label, 59)}…` : label,
    call: { tool: call.tool, input: { ...call.input, ...(key && { [key]: id }) } },
  }));
  return { outcome: 'asked', text: text(language, 'which_one', { reference }), data: { candidates }, buttons };
}
