import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import pino from 'pino';
import { type App, type AppParts, createApp } from '../../src/app.ts';
import { createTerminalChannel, localSender } from '../../src/channels/terminal/terminal-channel.ts';
import { roleNames } from '../../src/config.ts';
import { ensureOwner } from '../../src/core/people/owner.ts';
import { TestClock } from './clock.ts';
import { createDatabase } from './database.ts';

export interface Chat {
  app: App;
  clock: TestClock;
  owner: string;
  /** Types a line at the terminal and resolves with what Steward prints in answer. */
  say(line: string): Promise<string>;
  /** What Steward prints next of its own accord. */
  next(): Promise<string>;
  stop(): Promise<void>;
}

/** A whole Steward on a database of its own, talked to through its real terminal channel. The owner lives in Lisbon. */
export async function openChat(over: Partial<AppParts> & { timeZone?: string } = {}): Promise<Chat> {
  const { timeZone = 'Europe/Lisbon', ...parts } = over;
  const test = parts.database ? undefined : await createDatabase();
  const database = parts.database ?? test?.database;
  if (!database) throw new Error('no database');
  const clock = new TestClock();
  const log = pino({ level: 'silent' });
  const input = new PassThrough();
  const output = new PassThrough();
  const printed = printedBy(output);
  const filesDir = join(tmpdir(), `steward-files-${randomUUID()}`);
  const terminal = createTerminalChannel({ input, output, interactive: false, displayName: 'Ana', filesDir, log });
  const roles = new Set(roleNames.filter((role) => role !== 'scheduler'));
  const app = await createApp({ database, log, clock, roles, channels: [terminal], ...parts });
  const sender = { ...localSender, displayName: 'Ana' };
  const owner = await database.asSystem().transactional((em) => ensureOwner(em, sender, timeZone, clock.now()));
  await app.start();
  return {
    app,
    clock,
    owner,
    say(line) {
      input.write(`${line}\n`);
      return printed();
    },
    next: printed,
    async stop() {
      input.end();
      await app.stop();
      await rm(filesDir, { recursive: true, force: true });
      await test?.drop().catch(() => undefined);
    },
  };
}

/** Each thing printed, in order, as soon as it is there. */
function printedBy(output: PassThrough): () => Promise<string> {
  const ready: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  output.setEncoding('utf8').on('data', (text: string) => {
    const taker = waiting.shift();
    if (taker) taker(text.trimEnd());
    else ready.push(text.trimEnd());
  });
  return () => {
    const text = ready.shift();
    return text === undefined ? new Promise((take) => waiting.push(take)) : Promise.resolve(text);
  };
}
