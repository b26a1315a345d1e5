/** A Steward in a process of its own, led by messages from its parent (see steward-process.ts), which is its platform, too. */
import pino from 'pino';
import { createApp } from '../../src/app.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { openServer } from '../../src/db/server.ts';
import { createLeaseHolder } from '../../src/jobs/lease.ts';
import { TestClock } from './clock.ts';
import type { FromChild, Order, ToChild } from './steward-process.ts';
import { updateOf } from './telegram-sender.ts';

const [url = '', start = ''] = process.argv.slice(2);
const tell = (message: FromChild) => process.send?.(message);
const clock = new TestClock(start);
const database = await openServer(url);
const lease = createLeaseHolder(() => database.asSystem());
const acknowledged = new Map<number, () => void>();
const roles = new Set(['channels', 'workers'] as const);
const log = pino({ level: 'silent' });
const app = await createApp({ database, log, clock, roles, channels: [platform()] });

/** A message is sent when the parent has said that it has it. */
function platform(): Channel {
  let sends = 0;
  return {
    name: 'telegram',
    repeatable: false,
    async start() {},
    async stop() {},
    async showWorking() {},
    async send(to, { text }) {
      sends += 1;
      const send = sends;
      const taken = new Promise<void>((done) => acknowledged.set(send, done));
      tell({ kind: 'send', send, user: to.conversation, text });
      await taken;
      return { externalId: `${process.pid} ${send}` };
    },
  };
}

async function follow(order: Order): Promise<unknown> {
  switch (order.do) {
    case 'receive':
      return app.receive(updateOf(order.user, order.externalId, order.text));
    case 'tick':
      clock.set(order.at);
      return app.tick();
    case 'hold':
      return lease.hold(order.lease, order.seconds);
    case 'release':
      return lease.release(order.lease);
    case 'stop':
      return app.stop();
  }
}

process.on('message', async (message: ToChild) => {
  if (message.kind === 'taken') {
    acknowledged.get(message.send)?.();
    return;
  }
  try {
    tell({ kind: 'done', order: message.id, result: await follow(message.order) });
  } catch (error) {
    tell({ kind: 'failed', order: message.id, problem: String(error) });
  }
  if (message.order.do === 'stop') process.disconnect?.();
});
await app.start();
tell({ kind: 'ready' });
