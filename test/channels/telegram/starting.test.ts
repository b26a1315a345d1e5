import { expect, onTestFinished, test } from 'vitest';
import { createTelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts';
import { startFakeTelegram } from '../../support/fake-telegram.ts';
import type { Payload } from '../../support/fake-telegram-calls.ts';
import { aChannel, aDeadPort, aLog, ana, aStage, aStore, quick } from './stage.ts';

test('a polling start removes any webhook, keeps what is pending, and sets the command menu', async () => {
  const { telegram, channel, store } = await aStage();
  await channel.start(store.receive);
  const removal: Payload<'deleteWebhook'> = { drop_pending_updates: false };
  expect(telegram.calls.to('deleteWebhook').map(({ payload }) => payload)).toEqual([removal]);
  const menu: Payload<'setMyCommands'> = { commands: [{ command: 'today', description: 'Your day' }] };
  expect(telegram.calls.to('setMyCommands').map(({ payload }) => payload)).toEqual([menu]);
});

test('people whose Telegram speaks another language see the menu in it', async () => {
  const menus = { pt: [{ name: 'today', description: 'O teu dia' }] };
  const { telegram, channel, store } = await aStage({ menus });
  await channel.start(store.receive);
  const own: Payload<'setMyCommands'> = {
    commands: [{ command: 'today', description: 'O teu dia' }],
    language_code: 'pt',
  };
  expect(telegram.calls.to('setMyCommands').map(({ payload }) => payload)).toContainEqual(own);
});

test('polls ask for the three kinds of updates that Steward reads, and hold', async () => {
  const { telegram, channel, store } = await aStage();
  await channel.start(store.receive);
  const poll: Payload<'getUpdates'> = {
    timeout: quick.longPollSeconds,
    allowed_updates: ['message', 'edited_message', 'callback_query'],
  };
  expect((await telegram.calls.nth('getUpdates', 1)).payload).toEqual(poll);
});

test('a command menu that Telegram refuses is logged and does not matter', async () => {
  const { telegram, channel, store, lines } = await aStage({ commands: [{ name: 'Not Allowed', description: '' }] });
  await channel.start(store.receive);
  telegram.says(ana, 'hello');
  await store.untilStored(1);
  expect(lines.join('')).toContain('no command menu');
});

test('a token that Telegram refuses is an error that says what to do', async () => {
  const { telegram } = await aStage();
  const { log, lines } = aLog();
  const channel = aChannel(telegram, { token: '42:revoked-token', log });
  await expect(channel.start(aStore().receive)).rejects.toThrow(
    'TELEGRAM_BOT_TOKEN was refused by Telegram: check it with @BotFather',
  );
  expect(lines.join('')).not.toContain('revoked');
});

test('without a network the start resolves, and the channel connects when there is one', async () => {
  const port = await aDeadPort();
  const { log, untilLine } = aLog();
  const token = '42:fake-token';
  const store = aStore();
  const apiRoot = `http://127.0.0.1:${port}`;
  const channel = createTelegramChannel({ token, apiRoot, log, commands: [], timing: quick });
  onTestFinished(() => channel.stop());
  await channel.start(store.receive);
  await untilLine('still not connected');
  const telegram = await startFakeTelegram({ token, port });
  onTestFinished(() => telegram.close());
  telegram.says(ana, 'hello');
  await store.untilStored(1);
});

test('a rate limit at the start is waited out', async () => {
  const { telegram, channel, store } = await aStage();
  telegram.fail('getMe', { kind: 'error', code: 429, retryAfterSeconds: 1 });
  await channel.start(store.receive);
  const [first, second] = [await telegram.calls.nth('getMe', 1), await telegram.calls.nth('getMe', 2)];
  expect(second.atMs - first.atMs).toBeGreaterThanOrEqual(990);
});

test('a channel that is still trying to connect stops at once', async () => {
  const { telegram, channel, store } = await aStage({ timing: { ...quick, backoffFirstMs: 60_000 } });
  telegram.fail('getMe', { kind: 'error', code: 502 });
  await channel.start(store.receive);
  await channel.stop();
  expect(telegram.calls.to('getUpdates')).toEqual([]);
});

test('a start that waits for an answer ends when the channel is stopped', async () => {
  const { telegram, channel, store } = await aStage();
  telegram.fail('getMe', { kind: 'silence' });
  const started = channel.start(store.receive);
  await telegram.calls.nth('getMe', 1);
  await channel.stop();
  await started;
  expect(telegram.calls.to('getUpdates')).toEqual([]);
});

test('starting twice is an error', async () => {
  const { channel, store } = await aStage();
  await channel.start(store.receive);
  await expect(channel.start(store.receive)).rejects.toThrow('already started');
});

test('an API root that is no address is an error without the token', () => {
  const options = { token: '42:fake-token', apiRoot: 'nonsense', log: aLog().log, commands: [] };
  expect(() => createTelegramChannel(options)).toThrow('The Telegram API root must be an http(s) address');
});
