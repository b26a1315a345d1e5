import {
  CheckConstraintViolationException,
  ForeignKeyConstraintViolationException,
  NotNullConstraintViolationException,
  UniqueConstraintViolationException,
} from '@mikro-orm/core';
import { consentsTo } from '../core/consents/require-consent.ts';
import { attach } from '../core/conversation/attach.ts';
import type { OutboundFile } from '../core/conversation/message.ts';
import { cutText } from '../core/conversation/storable-text.ts';
import { type ToolCall, ToolCallSchema } from '../core/conversation/tool-call.entity.ts';
import type { ButtonCall, ToolResult } from '../core/conversation/tool-result.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import type { Jobs, Memory } from '../core/ports.ts';
import { Ambiguity, Refusal } from '../core/refusal.ts';
import { type TextKey, type TextValues, text } from '../texts/text.ts';
import type { Confirmation } from '../tools/tool.ts';
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

type PlannedCall = Pick<ToolCall, 'id' | 'personId' | 'tool' | 'input' | 'confirmed'>;

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
  const recallQuery = prepared.recalls === undefined ? undefined : await lookUp(parts, call, prepared.recalls);
  return record(parts, call, setting, async (em) => {
    const person = await em.findOneOrFail(PersonSchema, call.personId);
    const say = (key: TextKey, values?: TextValues) => text(person.language, key, values);
    const { memory, jobs } = parts;
    const add = (file: OutboundFile) => attach(em, person.id, call.id, file);
    const scope = { em, person, now: setting.now, say, memory, jobs, attach: add };
    const context = { ...scope, ...(recallQuery && { recallQuery }) };
    if (!prepared.confirmation || call.confirmed) return prepared.run(context);
    return confirm(call, await prepared.confirmation(context), say('no_keep_it'));
  });
}

/** Words go to the endpoint that makes vectors of them only with the consent use_language_model. */
async function lookUp({ asPerson, memory }: CallParts, { id, personId }: PlannedCall, words: string) {
  const em = asPerson(personId, { toolCallId: id, channel: '' });
  return (await consentsTo(em, personId, 'use_language_model')) ? memory.prepare(words) : { text: words };
}

/** Only the person's own yes, by the button or in words, makes the call with `confirmed`. */
function confirm({ tool, input }: PlannedCall, { question, yes, instead = [] }: Confirmation, no: string) {
  const buttons: ButtonCall[] = [
    { label: yes, call: { tool, input } },
    ...instead,
    { label: no, call: { tool: 'change_nothing', input: {} } },
  ];
  return { outcome: 'asked' as const, text: question, data: { confirmation: tool }, buttons };
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
  const buttons: ButtonCall[] = candidates.map(({ id, label }) => ({
    label: label.length > 60 ? `${cutText(label, 59)}…` : label,
    call: { tool: call.tool, input: withChosen(call.input, reference, id) },
  }));
  return { outcome: 'asked', text: text(language, 'which_one', { reference }), data: { candidates }, buttons };
}

/** The same input with the row that was chosen in the place of the words, also where they are one of several. */
function withChosen(input: Record<string, unknown>, reference: string, id: string): Record<string, unknown> {
  const isMeant = (value: unknown) => String(value).trim() === reference;
  const chosen = (value: unknown) => {
    if (Array.isArray(value)) return value.map((one) => (isMeant(one) ? id : one));
    return isMeant(value) ? id : value;
  };
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, chosen(value)]));
}
