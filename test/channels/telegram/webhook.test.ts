import fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import type { TelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts';
import type { Payload } from '../../support/fake-telegram-calls.ts';
import { aPerson, messageOf } from '../../support/fake-telegram-people.ts';
import { aChannel, ana, aStage } from './stage.ts';

const secret = 'hook-secret_1';

/** An HTTP server that hands requests to the channel, as Steward's own does. Returns its address. */
async function serve(channel: () => TelegramChannel): Promise<string> {
  const app = fastify();
  app.post('/telegram', async (request, reply) => {
    const header = request.headers['x-telegram-bot-api-secret-token'];
    const status = await channel().handleWebhook?.(request.body, header);
    return reply.code(status ?? 404).send();
  });
  onTestFinished(() => app.close());
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/telegram`;
}

async function aWebhookStage() {
  const stage = await aStage();
  const url = await serve(() => channel);
  const channel = aChannel(stage.telegram, { webhook: { url, secret } });
  const post = async (body: unknown, header: string | undefined = secret) => {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': header };
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  return { ...stage, channel, url, post };
}

test('updates come by webhook once it is set, and nobody polls', async () => {
  const { telegram, channel, store, url } = await aWebhookStage();
  await channel.start(store.receive);
  const set: Payload<'setWebhook'> = {
    url,
    secret_token: secret,
    allowed_updates: ['message', 'edited_message', 'callback_query'],
  };
  expect(telegram.calls.to('setWebhook').map(({ payload }) => payload)).toEqual([set]);
  await telegram.updates.untilConfirmed(telegram.says(ana, 'by post'));
  expect(store.texts()).toEqual(['by post']);
  expect(telegram.calls.to('getUpdates')).toEqual([]);
});

test('an update that could not be stored is answered with 500 and delivered again', async () => {
  const { telegram, channel, store } = await aWebhookStage();
  let failures = 2;
  store.before = async () => {
    if (failures-- > 0) throw new Error('database down');
  };
  await channel.start(store.receive);
  const update = telegram.says(ana, 'again');
  await telegram.updates.untilConfirmed(update);
  expect(telegram.updates.timesHandedOut(update)).toBe(3);
  expect(store.texts()).toEqual(['again']);
});

test('an update is answered only after it is stored', async () => {
  const { telegram, channel, store } = await aWebhookStage();
  const database = Promise.withResolvers<void>();
  store.before = () => database.promise;
  await channel.start(store.receive);
  const update = telegram.says(ana, 'by post');
  await store.untilTried(1);
  expect(telegram.updates.isPending(update)).toBe(true);
  database.resolve();
  await telegram.updates.untilConfirmed(update);
});

test.each([
  ['wrong', 'hook-secret_2'],
  ['short', 'hook'],
  ['empty', ''],
])('a request with a %s secret is refused with 401 and stores nothing', async (_name, header) => {
  const { channel, store, post } = await aWebhookStage();
  await channel.start(store.receive);
  expect(await post({ update_id: 1, message: messageOf(ana, 1, { text: 'forged' }) }, header)).toBe(401);
  expect(store.tried).toEqual([]);
});

test('a request without a secret is refused with 401', async () => {
  const { channel, store } = await aWebhookStage();
  await channel.start(store.receive);
  expect(await channel.handleWebhook?.({ update_id: 1 }, undefined)).toBe(401);
  expect(await channel.handleWebhook?.({ update_id: 1 }, [secret])).toBe(401);
});

test.each([[{}], [[]], ['text'], [{ update_id: 'one' }], [null]])(
  'a body that is no update (%j) is a 400',
  async (body) => {
    const { channel, store } = await aWebhookStage();
    await channel.start(store.receive);
    expect(await channel.handleWebhook?.(body, secret)).toBe(400);
  },
);

test('a malformed message in a well-formed update is answered with 200: it would never get better', async () => {
  const { channel, store, post } = await aWebhookStage();
  await channel.start(store.receive);
  expect(await post({ update_id: 1, message: { text: 7 } })).toBe(200);
  expect(store.tried).toEqual([]);
});

test('before the start and after the stop nothing is taken, so that Telegram delivers it again', async () => {
  const { channel, store, post } = await aWebhookStage();
  const update = { update_id: 1, message: messageOf(ana, 1, { text: 'early' }) };
  expect(await post(update)).toBe(500);
  await channel.start(store.receive);
  await channel.stop();
  expect(await post(update)).toBe(500);
  expect(store.tried).toEqual([]);
});

test('two requests of one chat at the same moment are stored one after the other, of two chats side by side', async () => {
  const { channel, store, post } = await aWebhookStage();
  const database = Promise.withResolvers<void>();
  const slow = aPerson({ id: 5 });
  store.before = ({ sender }) => (sender.externalId === '5' ? database.promise : Promise.resolve());
  await channel.start(store.receive);
  const first = channel.handleWebhook?.({ update_id: 1, message: messageOf(slow, 1, { text: 'one' }) }, secret);
  const second = channel.handleWebhook?.({ update_id: 2, message: messageOf(slow, 2, { text: 'two' }) }, secret);
  expect(await post({ update_id: 3, message: messageOf(ana, 3, { text: 'three' }) })).toBe(200);
  expect(store.tried.map(({ externalId }) => externalId)).toEqual(['1', '3']);
  database.resolve();
  expect(await Promise.all([first, second])).toEqual([200, 200]);
  expect(store.texts()).toEqual(['three', 'one', 'two']);
});

test('stopping waits for the requests in hand', async () => {
  const { channel, store } = await aWebhookStage();
  const database = Promise.withResolvers<void>();
  store.before = () => database.promise;
  await channel.start(store.receive);
  const inHand = channel.handleWebhook?.({ update_id: 1, message: messageOf(ana, 1, { text: 'last' }) }, secret);
  await store.untilTried(1);
  const order: string[] = [];
  const stopped = channel.stop().then(() => order.push('stopped'));
  setImmediate(() => {
    order.push('stored');
    database.resolve();
  });
  await stopped;
  expect(order).toEqual(['stored', 'stopped']);
  expect(await inHand).toBe(200);
});

test('a webhook that Telegram refuses ends the start with its reason, without the secret', async () => {
  const { telegram, channel, store } = await aWebhookStage();
  const description = `Bad Request: bad webhook: HTTPS url must be provided (${secret})`;
  telegram.fail('setWebhook', { kind: 'error', code: 400, description });
  const failure = await channel.start(store.receive).catch((error: unknown) => error);
  expect(String(failure)).toContain('HTTPS url must be provided');
  expect(String(failure)).not.toContain(secret);
});

test('a secret that Telegram would not take is an error at once', async () => {
  const { telegram } = await aStage();
  expect(() => aChannel(telegram, { webhook: { url: 'https://example.org', secret: '' } })).toThrow('webhook secret');
});

test('without a webhook there is no handler', async () => {
  const { channel } = await aStage();
  expect(channel.handleWebhook).toBeUndefined();
});
