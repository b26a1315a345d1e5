import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { OutboundMessageSchema } from '../../src/core/conversation/outbound-message.entity.ts';
import { ToolCallSchema } from '../../src/core/conversation/tool-call.entity.ts';
import { systemClock } from '../../src/core/ports.ts';
import { openServer } from '../../src/db/server.ts';
import { createServerDatabase, serverUrl } from '../support/database.ts';
import { createOutboxChannel, type OutboxChannel } from '../support/outbox-channel.ts';
import { stepped } from '../support/stepped-database.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { ensureKnown, updateOf } from '../support/telegram-sender.ts';
import { until } from '../support/until.ts';

const outageMs = 10_000;

/** A place where work stops until it is let on. */
function createGate() {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  return {
    reached: reached.promise,
    open: opened.resolve,
    pass: () => {
      reached.resolve();
      return opened.promise;
    },
  };
}

// The embedded database lives and dies with its process: there is no wire to cut.
describe.skipIf(!serverUrl)('a server database that is gone for ten seconds', () => {
  let proxy: TcpProxy;
  let server: Awaited<ReturnType<typeof createServerDatabase>>;
  let direct: Awaited<ReturnType<typeof openServer>>;
  let channel: OutboxChannel;
  let app: App;
  const people: Record<string, string> = {};
  const faults: unknown[] = [];
  const noteFault = (fault: unknown) => void faults.push(fault);
  let atStep: (name: string) => Promise<void> = async () => {};

  beforeAll(async () => {
    process.on('unhandledRejection', noteFault).on('uncaughtException', noteFault);
    server = await createServerDatabase(serverUrl ?? '');
    direct = await openServer(server.url);
    const url = new URL(server.url);
    proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port || 5432) });
    url.host = `127.0.0.1:${proxy.port}`;
    const database = stepped(await openServer(url.href), (name) => atStep(name));
    channel = createOutboxChannel();
    const roles = new Set(['channels', 'workers'] as const);
    app = await createApp({ database, log: pino({ level: 'silent' }), clock: systemClock, roles, channels: [channel] });
    for (const user of ['ana', 'ben', 'eva']) people[user] = await ensureKnown(direct, user, systemClock.now());
    await app.start();
  });
  afterAll(async () => {
    await proxy.close();
    await direct.close();
    await server.drop();
    process.off('unhandledRejection', noteFault).off('uncaughtException', noteFault);
  });

  const receive = (user: string, id: string, text: string) => app.receive(updateOf(user, id, text));
  const replyOf = async (user: string) => {
    const em = direct.asPerson(people[user] ?? '');
    return (await em.find(OutboundMessageSchema, {})).map(({ text, status }) => `${status}: ${text}`);
  };

  /** Ben's reply is on its way to the platform, which has not answered yet. */
  async function deliveryInHand() {
    const gate = createGate();
    channel.beforeAnswer = () => gate.pass();
    await receive('ben', 'ben-1', 'add feed the cat');
    await gate.reached;
    channel.beforeAnswer = async () => {};
    return gate;
  }

  /** The first of Ana's two calls is done, but not committed. */
  async function turnInHand() {
    const gate = createGate();
    const wayToCall = 7;
    let steps = 0;
    atStep = async () => {
      steps += 1;
      if (steps === wayToCall) await gate.pass();
    };
    await receive('ana', 'ana-1', 'add buy milk tomorrow at 5pm and remind me at 6pm');
    await gate.reached;
    return gate;
  }

  /** As a platform does: delivers in order, each again until it is taken. */
  async function deliverUntilTaken(ids: string[]) {
    let rejected = 0;
    for (const id of ids) {
      while (!(await receive('eva', id, `add ${id}`).then(Boolean, () => false))) {
        rejected += 1;
        await pause(500);
      }
    }
    return rejected;
  }

  it('takes nothing meanwhile, and then everything is done and answered once', { timeout: 110_000 }, async () => {
    const sending = await deliveryInHand();
    const calling = await turnInHand();
    proxy.cut();
    const back = pause(outageMs).then(() => proxy.restore());
    sending.open();
    calling.open();
    await expect(receive('eva', 'one', 'add one')).rejects.toThrow();
    const ids = ['one', 'two', 'three', 'four', 'five'];
    expect(await deliverUntilTaken(ids)).toBeGreaterThan(1);
    await back;
    expect(proxy.turnedAway).toBeGreaterThan(1);

    const delivered = async () =>
      (await Promise.all(['ana', 'ben', 'eva'].map(replyOf))).flat().filter((reply) => reply.startsWith('delivered'));
    await until('everybody has their answers', async () => (await delivered()).length === 7);
    expect(await replyOf('eva')).toEqual(ids.map((id) => `delivered: Added: ${id}`));
    expect(await replyOf('ben')).toEqual(['delivered: Added: feed the cat']);
    const [anas] = await replyOf('ana');
    expect(anas).toMatch(/^delivered: Added: buy milk .*\n\nI’ll remind you .*: buy milk$/);
    const calls = await direct.asPerson(people.ana ?? '').find(ToolCallSchema, {}, { orderBy: { callIndex: 'asc' } });
    expect(calls.map(({ tool, status }) => `${tool} ${status}`)).toEqual(['add_task done', 'add_reminder done']);
    const sentTo = (user: string) => channel.sent.filter(({ to }) => to.conversation === user).length;
    expect(['ana', 'ben', 'eva'].map(sentTo)).toEqual([1, 1, 5]);
    expect(faults).toEqual([]);
  });

  it('leaves nothing behind that keeps the process from stopping within ten seconds', async () => {
    const started = performance.now();
    await app.stop();
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
