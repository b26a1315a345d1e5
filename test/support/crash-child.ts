/**
 * A Steward in a process of its own that takes a message and kills itself at one step of its way. What the person got,
 * and what the platform was told to have been taken, stands in a journal, one JSON line each, safe from the kill.
 */
import { appendFileSync } from 'node:fs';
import pino from 'pino';
import { createApp } from '../../src/app.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { systemClock } from '../../src/core/ports.ts';
import type { Database } from '../../src/db/database.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { openServer } from '../../src/db/server.ts';
import { type CrashPlan, note, readJournal } from './crash-plan.ts';
import { type AtStep, stepped } from './stepped-database.ts';
import { ensureKnown, updateOf } from './telegram-sender.ts';
import { untilNoJobIsLeft } from './until.ts';

/** Prints the names of the last message's steps, one a line, as they come; the last line printed is the one it died at. */
async function run(plan: CrashPlan): Promise<void> {
  const steps = countedSteps(plan.killAt);
  const database = stepped(await opened(plan), steps.atStep);
  const channel = journalChannel(plan, steps.atStep);
  const log = pino({ level: process.env.CRASH_LOG ?? 'silent' }, process.stderr);
  const roles = new Set(['channels', 'workers'] as const);
  const app = await createApp({ database, log, clock: systemClock, roles, channels: [channel] });
  await ensureKnown(database, 'ana', systemClock.now());
  await skipRetryPause(database);
  await app.start();
  const taken = new Set(readJournal(plan.journal).flatMap((line) => ('taken' in line ? [line.taken] : [])));
  for (const { id, text } of plan.said) {
    if (taken.has(id)) continue;
    if (id === plan.said.at(-1)?.id) {
      await untilNoJobIsLeft(database);
      steps.begin();
    }
    await app.receive(updateOf('ana', id, text));
    note(plan.journal, { taken: id });
  }
  await untilNoJobIsLeft(database);
  await app.stop();
}

const opened = ({ at }: CrashPlan) => ('url' in at ? openServer(at.url) : openEmbedded(at.dir));

function countedSteps(killAt: number | undefined) {
  let counting = false;
  let count = 0;
  return {
    begin: () => {
      counting = true;
    },
    atStep: (async (name) => {
      if (!counting) return;
      count += 1;
      appendFileSync(1, `${name}\n`);
      if (count !== killAt) return;
      process.kill(process.pid, 'SIGKILL');
      await new Promise(() => undefined);
    }) satisfies AtStep,
  };
}

function journalChannel({ journal, repeatable }: CrashPlan, atStep: AtStep): Channel {
  return {
    name: 'telegram',
    repeatable,
    async start() {},
    async stop() {},
    async showWorking() {},
    async send(_to, { text, inReplyTo = '' }) {
      await atStep('channel: about to send');
      note(journal, { sent: text, inReplyTo });
      await atStep('channel: sent');
      return { externalId: `sent ${inReplyTo}` };
    },
  };
}

/** What the process before it had in hand is tried again after some seconds; here at once. */
const skipRetryPause = (database: Database) =>
  database.asOwner().execute(`update pgboss.job set start_after = now() where state = 'retry'`);

await run(JSON.parse(process.argv[2] ?? ''));
