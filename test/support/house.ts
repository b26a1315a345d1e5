import pino from 'pino';
import { type App, createApp } from '../../src/app.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { localSender } from '../../src/channels/terminal/terminal-channel.ts';
import { roleNames } from '../../src/config.ts';
import type { Receipt } from '../../src/core/conversation/message.ts';
import { ensureOwner } from '../../src/core/people/owner.ts';
import { Arrivals } from './arrivals.ts';
import type { ChannelDriver, Connected } from './channel-drivers/driver.ts';
import { createTerminalDriver } from './channel-drivers/terminal.ts';
import { TestClock } from './clock.ts';
import { createDatabase } from './database.ts';

/** A whole Steward on a database of its own, with its owner at the terminal and platforms connected for real. */
export interface House {
  readonly clock: TestClock;
  readonly owner: string;
  readonly terminal: ChannelDriver;
  /** The process that runs now. */
  readonly app: App;
  /** What became of the messages that were taken in, one after the other. */
  readonly receipts: Arrivals<Receipt>;
  /** From now on nothing is stored until `release`; `reached` resolves when a message waits for that. */
  hold(): { reached: Promise<void>; release(): void };
  /** Stops the process as `steward start` does; the platforms and the database stay. */
  stopApp(): Promise<void>;
  startApp(): Promise<void>;
  close(): Promise<void>;
}

type Platform = Pick<ChannelDriver, 'connect' | 'stop'>;

export async function openHouse(platforms: Platform[] = []): Promise<House> {
  const terminal = createTerminalDriver();
  const test = await createDatabase();
  const database = { ...test.database, close: async () => undefined };
  const log = pino({ level: 'silent' });
  const clock = new TestClock();
  const gate = createGate();
  const receipts = new Arrivals<Receipt>();
  const roles = new Set(roleNames.filter((role) => role !== 'scheduler'));
  const sender = { ...localSender, displayName: 'Ana' };
  let connected: Connected[] = [];

  /** Messages come apart by at least a second, as people type. */
  const watched = (channel: Channel): Channel => ({
    ...channel,
    start: (receive) =>
      channel.start(async (message) => {
        await gate.pass();
        clock.advance({ seconds: 1 });
        const receipt = await receive(message);
        receipts.put(receipt);
        return receipt;
      }),
  });

  const open = async (): Promise<App> => {
    connected = await Promise.all([terminal, ...platforms].map((platform) => platform.connect(log)));
    const channels = connected.map(({ channel }) => watched(channel));
    const app = await createApp({ database, log, clock, roles, channels });
    await database.asSystem().transactional((em) => ensureOwner(em, sender, 'Europe/Lisbon', clock.now()));
    await app.start();
    return app;
  };

  let app = await open();
  let running = true;
  const owner = await database.asSystem().transactional((em) => ensureOwner(em, sender, 'Europe/Lisbon', clock.now()));
  const stopApp = async () => {
    if (!running) return;
    running = false;
    await Promise.all(connected.map(({ close }) => close()));
    await app.stop();
  };
  return {
    clock,
    owner,
    terminal,
    receipts,
    hold: gate.hold,
    stopApp,
    get app() {
      return app;
    },
    async startApp() {
      app = await open();
      running = true;
    },
    async close() {
      gate.release();
      await stopApp();
      await Promise.all(platforms.map((platform) => platform.stop()));
      await test.drop();
    },
  };
}

function createGate() {
  let held: { arrived: PromiseWithResolvers<void>; opened: PromiseWithResolvers<void> } | undefined;
  const release = (): void => {
    held?.opened.resolve();
    held = undefined;
  };
  return {
    release,
    hold() {
      held = { arrived: Promise.withResolvers(), opened: Promise.withResolvers() };
      return { reached: held.arrived.promise, release };
    },
    async pass(): Promise<void> {
      const { arrived, opened } = held ?? {};
      arrived?.resolve();
      await opened?.promise;
    },
  };
}
