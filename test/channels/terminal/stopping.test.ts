import { PassThrough } from 'node:stream';
import pino from 'pino';
import { expect, test } from 'vitest';
import { createTerminalChannel } from '../../../src/channels/terminal/terminal-channel.ts';
import type { Receive } from '../../../src/core/conversation/message.ts';

const log = pino({ level: 'silent' });

/** A terminal whose first line is being stored until `finish`, and what was handed over. */
async function aLineInHand() {
  const input = new PassThrough();
  const channel = createTerminalChannel({
    input,
    output: new PassThrough(),
    interactive: true,
    displayName: 'Ana',
    filesDir: 'unused',
    log,
  });
  const arrived = Promise.withResolvers<void>();
  const database = Promise.withResolvers<void>();
  const handedOver: unknown[] = [];
  const receive: Receive = async ({ content }) => {
    handedOver.push(content);
    arrived.resolve();
    await database.promise;
    return 'accepted';
  };
  await channel.start(receive);
  input.write('add bread\nadd butter\n');
  await arrived.promise;
  return { channel, handedOver, finish: database.resolve };
}

test('stopping waits until the line in hand is stored', async () => {
  const { channel, finish } = await aLineInHand();
  const order: string[] = [];
  const stopped = channel.stop().then(() => order.push('stopped'));
  setImmediate(() => {
    order.push('stored');
    finish();
  });
  await stopped;
  expect(order).toEqual(['stored', 'stopped']);
});

test('after stopping no further line is taken', async () => {
  const { channel, handedOver, finish } = await aLineInHand();
  const stopped = channel.stop();
  finish();
  await Promise.all([stopped, channel.ended, channel.stop()]);
  expect(handedOver).toEqual([{ kind: 'text', text: 'add bread' }]);
});
