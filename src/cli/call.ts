import { randomUUIDv7 } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { RequiredEntityData } from '@mikro-orm/core';
import { z } from 'zod';
import type { App } from '../app.ts';
import { runCall } from '../assistant/run-call.ts';
import { InboundMessageSchema, type StoredInbound } from '../core/conversation/inbound-message.entity.ts';
import { type ToolCall, ToolCallSchema } from '../core/conversation/tool-call.entity.ts';
import type { ToolResult } from '../core/conversation/tool-result.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import { systemClock } from '../core/ports.ts';
import { CliError } from './cli-error.ts';
import { assemble, open, ownerOf } from './open.ts';

const usage = `Use: steward call TOOL JSON   like: steward call add_task '{"title": "buy milk"}'\nor:  steward call --jsonl     with {"tool": …, "input": …} lines on standard input`;
/** `confirm` says yes beforehand to a tool that asks before it destroys. */
const callLine = z.object({
  tool: z.string(),
  input: z.record(z.string(), z.unknown()).default({}),
  confirm: z.boolean().default(false),
});

/** Runs tools as the local person, recorded like those of chat, so that undo works. Exits 1 where a single call is not done. */
export async function call(args: string[]): Promise<number> {
  const many = args[0] === '--jsonl';
  const single = many ? undefined : parseCall(args);
  const opened = await open({ quiet: true });
  const app = await assemble(opened, []);
  try {
    const owner = await ownerOf(opened.database);
    if (single) {
      const result = await callTool(app, owner, single);
      print(result);
      return result.outcome === 'done' ? 0 : 1;
    }
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() !== '') print(await callLineOf(app, owner, line));
    }
    return 0;
  } finally {
    await app.stop();
  }
}

function parseCall([tool, json, ...rest]: string[]): z.output<typeof callLine> {
  if (!tool || rest.length > 0) throw new CliError(usage);
  const input = parseJson(json ?? '{}');
  const read = callLine.safeParse({ tool, input });
  if (!read.success) throw new CliError(`The input must be a JSON object.\n${usage}`);
  return read.data;
}

async function callLineOf(app: App, owner: string, line: string): Promise<ToolResult> {
  const read = callLine.safeParse(parseJson(line));
  if (!read.success)
    return {
      outcome: 'refused',
      text: 'A line must be JSON like {"tool": "add_task", "input": {}}.',
      data: {},
      buttons: [],
    };
  return callTool(app, owner, read.data);
}

async function callTool(
  app: App,
  personId: string,
  { tool, input, confirm: confirmed }: z.output<typeof callLine>,
): Promise<ToolResult> {
  const now = systemClock.now();
  const inboundId = randomUUIDv7();
  const callId = randomUUIDv7();
  const { database, toolbox, memory, queues: jobs } = app;
  const language = await database.asPerson(personId).transactional(async (em) => {
    em.create(InboundMessageSchema, {
      id: inboundId,
      personId,
      channel: 'terminal',
      conversation: 'local',
      externalId: inboundId,
      content: { kind: 'command', name: 'call', rest: tool },
      sentAt: now,
      receivedAt: now,
      status: 'answered',
    } as RequiredEntityData<StoredInbound>);
    await em.flush();
    em.create(ToolCallSchema, {
      id: callId,
      personId,
      inboundId,
      callIndex: 0,
      step: 0,
      tool,
      input,
      confirmed,
    } as RequiredEntityData<ToolCall>);
    return (await em.findOneOrFail(PersonSchema, personId)).language;
  });
  const parts = { asPerson: database.asPerson, toolbox, memory, jobs };
  return runCall(parts, { id: callId, personId, tool, input, confirmed }, { channel: 'terminal', language, now });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const print = (result: ToolResult) => process.stdout.write(`${JSON.stringify(result)}\n`);
