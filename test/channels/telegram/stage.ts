import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createTelegramChannel, type TelegramOptions } from '../../../src/channels/telegram/telegram-channel.ts';
import type { InboundMessage, Receipt, ReplyAddress } from '../../../src/core/conversation/message.ts';
import { type FakeTelegram, startFakeTelegram } from '../../support/fake-telegram.ts';
import { aPerson } from '../../support/fake-telegram-people.ts';

export const ana = aPerson();
export const ben = aPerson({ id: 1002, first_name: 'Ben', last_name: undefined, language_code: 'en' });
export const toAna: ReplyAddress = { channel: 'telegram', workspace: '', conversation: String(ana.id) };

/** Quick enough for tests, slow enough to see what waits for what. */
export const quick = { longPollSeconds: 20, backoffFirstMs: 20, backoffMostMs: 100, notOurTurnMs: 20 };

/** A log that keeps its lines. */
export function aLog() {
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      for (const wake of waiting.splice(0)) wake();
      done();
    },
  });
  return {
    lines,
    log: pino({ level: 'trace' }, sink),
    async untilLine(part: string): Promise<string> {
      for (;;) {
        const line = lines.find((text) => text.includes(part));
        if (line !== undefined) return line;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
  };
}

/** A receive that keeps what it stored and can be told to fail or to take its time. */
export function aStore() {
  const stored: InboundMessage[] = [];
  const tried: InboundMessage[] = [];
  let waiting: (() => void)[] = [];
  const wakeAll = () => {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  };
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const store = {
    stored,
    tried,
    /** Runs before each storing; what it throws is thrown. */
    before: async (_message: InboundMessage): Promise<void> => {},
    async receive(message: InboundMessage): Promise<Receipt> {
      tried.push(message);
      wakeAll();
      await store.before(message);
      const isRepeat = stored.some(({ externalId }) => externalId === message.externalId);
      if (!isRepeat) stored.push(message);
      wakeAll();
      return isRepeat ? 'repeat' : 'accepted';
    },
    untilStored: (count: number) => until(() => stored.length >= count),
    untilTried: (count: number) => until(() => tried.length >= count),
    texts: () => stored.map(({ content }) => (content.kind === 'text' ? content.text : content.kind)),
  };
  return store;
}

/** A fake Telegram and a channel to it, both gone at the end of the test. */
export async function aStage(options: Partial<TelegramOptions> = {}) {
  const telegram = await startFakeTelegram();
  onTestFinished(() => telegram.close());
  const { log, lines, untilLine } = aLog();
  const store = aStore();
  const channel = aChannel(telegram, { log, ...options });
  return { telegram, channel, store, lines, untilLine };
}

export function aChannel(telegram: FakeTelegram, options: Partial<TelegramOptions> = {}) {
  const { token, apiRoot } = telegram;
  const commands = [{ name: 'today', description: 'Your day' }];
  const channel = createTelegramChannel({ token, apiRoot, log: aLog().log, commands, timing: quick, ...options });
  onTestFinished(() => channel.stop());
  return channel;
}

/** A port of loopback on which nobody listens. */
export async function aDeadPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
