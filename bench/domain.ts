import { randomUUIDv7 } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createApp } from '../src/app.ts';
import { type CallParts, runCall } from '../src/assistant/run-call.ts';
import { systemClock } from '../src/core/ports.ts';
import type { Database } from '../src/db/database.ts';
import { openEmbedded } from '../src/db/embedded.ts';
import { openServer } from '../src/db/server.ts';
import { domainCalls, unmeasured } from './domain-calls.ts';
import { fillDomain } from './domain-data.ts';
import { percentile } from './stats.ts';

const timesEach = 15;
const warmUp = 3;
const log = pino({ level: 'silent' });

/**
 * Every tool on the rows of a person of twenty years, among 1,000 others: on the server that DATABASE_URL names, an
 * empty one; on PGlite without. */
export async function domain(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (url) return measure('server', await openServer(url));
  const dir = await mkdtemp(join(tmpdir(), 'steward-bench-'));
  await measure('embedded', await openEmbedded(dir));
  await rm(dir, { recursive: true });
}

async function measure(kind: string, database: Database): Promise<void> {
  const app = await createApp({ database, log, clock: systemClock, roles: new Set(), channels: [] });
  const person = await fillDomain(database);
  const { toolbox, memory, queues: jobs } = app;
  const parts: CallParts = { asPerson: database.asPerson, toolbox, memory, jobs };
  const without = toolbox.all
    .filter(({ name }) => !Object.hasOwn(domainCalls, name) && !unmeasured.has(name))
    .map(({ name }) => name);
  if (without.length > 0) throw new Error(`domain-calls.ts has no call of: ${without.join(', ')}`);
  for (const [tool, inputOf] of Object.entries(domainCalls)) {
    const millis: number[] = [];
    for (let time = 0; time < warmUp + timesEach; time += 1) {
      const took = await timed(parts, person, tool, inputOf(time));
      if (time >= warmUp) millis.push(took);
    }
    console.log(
      `domain, ${kind}, ${tool}: p50 ${percentile(millis, 50).toFixed(1)} ms, p95 ${percentile(millis, 95).toFixed(1)} ms`,
    );
  }
  await app.stop();
}

/** Only the call itself: that it is planned, as a message plans it, is not its time. */
async function timed(
  parts: CallParts,
  personId: string,
  tool: string,
  input: Record<string, unknown>,
): Promise<number> {
  const inboundId = randomUUIDv7();
  const id = randomUUIDv7();
  const em = parts.asPerson(personId, { toolCallId: '', channel: 'terminal' });
  await em.transactional(async (tx) => {
    await tx.execute(
      `insert into inbound_messages (id, person_id, channel, conversation, external_id, content, sent_at, received_at)
       values (?, ?, 'terminal', 'local', ?, '{"kind": "text", "text": ""}', now(), now())`,
      [inboundId, personId, inboundId],
    );
    await tx.execute(
      `insert into tool_calls (id, person_id, inbound_id, call_index, step, tool, input) values (?, ?, ?, 0, 0, ?, ?)`,
      [id, personId, inboundId, tool, JSON.stringify(input)],
    );
  });
  const call = { id, personId, tool, input, confirmed: false };
  const started = performance.now();
  const result = await runCall(parts, call, { channel: 'terminal', language: 'en', now: systemClock.now() });
  const took = performance.now() - started;
  if (result.outcome === 'refused') throw new Error(`${tool} was refused: ${result.text}`);
  return took;
}
