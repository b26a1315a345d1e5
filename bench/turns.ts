import { randomUUIDv7 } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { createApp } from '../src/app.ts';
import type { Channel } from '../src/channels/channel.ts';
import type { InboundMessage, Sender } from '../src/core/conversation/message.ts';
import { ensureOwner } from '../src/core/people/owner.ts';
import { systemClock } from '../src/core/ports.ts';
import type { Database } from '../src/db/database.ts';
import { openEmbedded } from '../src/db/embedded.ts';
import { openServer } from '../src/db/server.ts';
import { report } from './stats.ts';

/** What a person types in a day, round and round. */
const sentences = [
  'add buy milk tomorrow at 5pm',
  "what's on my list?",
  'done with the milk',
  'ran today',
  'today',
  'remind me to call mom in 10 minutes',
  'undo',
];
const turnsEach = 60;
const warmUp = 10;

/** From the stored message to the delivered reply, without a model: one person on PGlite, and twenty at once on a server. */
export async function turns(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'steward-bench-'));
  report('turn, embedded, 1 person', await measure(await openEmbedded(dir), 1));
  await rm(dir, { recursive: true });
  const url = process.env.DATABASE_URL;
  if (!url) return console.log('turn, server: skipped, DATABASE_URL is not set');
  report('turn, server, 1 person', await measure(await openServer(url), 1));
  report('turn, server, 20 people, a message a second each', await measure(await openServer(url), 20, 1_000));
  report('turn, server, 20 people without a pause', await measure(await openServer(url), 20));
}

async function measure(database: Database, people: number, pauseMs = 0): Promise<number[]> {
  const arrivals = new Map<string, () => void>();
  const channel = recorder(arrivals);
  const log = pino({ level: 'silent' });
  const app = await createApp({
    database,
    log,
    clock: systemClock,
    roles: new Set(['channels', 'workers']),
    channels: [channel],
  });
  await app.start();
  const senders = await Promise.all(Array.from({ length: people }, () => newPerson(database)));
  const millis = await Promise.all(senders.map((sender) => converse(sender)));
  await app.stop();
  return millis.flat();

  async function converse(sender: Sender): Promise<number[]> {
    const took: number[] = [];
    await exchange(sender, 'new habit: run every day');
    for (let turn = 0; turn < warmUp + turnsEach; turn += 1) {
      const ms = await exchange(sender, sentences[turn % sentences.length] ?? '');
      if (turn >= warmUp) took.push(ms);
      if (pauseMs > 0) await pause(pauseMs * (0.5 + Math.random()));
    }
    return took;
  }

  async function exchange(sender: Sender, text: string): Promise<number> {
    const message: InboundMessage = {
      externalId: randomUUIDv7(),
      sender,
      replyTo: { channel: 'telegram', workspace: '', conversation: sender.externalId },
      content: { kind: 'text', text },
      sentAt: systemClock.now(),
    };
    const arrived = new Promise<void>((done) => arrivals.set(message.externalId, done));
    await app.receive(message);
    const stored = performance.now();
    await arrived;
    return performance.now() - stored;
  }
}

async function newPerson(database: Database): Promise<Sender> {
  const sender: Sender = { channel: 'telegram', workspace: '', externalId: randomUUIDv7(), displayName: 'Bench' };
  await database.asSystem().transactional((em) => ensureOwner(em, sender, 'Europe/Lisbon', systemClock.now()));
  return sender;
}

/** A platform that takes every message at once. */
const recorder = (arrivals: Map<string, () => void>): Channel => ({
  name: 'telegram',
  repeatable: false,
  async start() {},
  async stop() {},
  async showWorking() {},
  async send(_to, { inReplyTo }) {
    arrivals.get(inReplyTo ?? '')?.();
    return { externalId: randomUUIDv7() };
  },
});
