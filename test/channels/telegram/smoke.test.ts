import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js';
import { expect, onTestFinished, test } from 'vitest';
import { createTelegramChannel } from '../../../src/channels/telegram/telegram-channel.ts';
import { aDeadPort, aLog, aStore, quick } from './stage.ts';

test('a message goes in and a reply out through a Bot API that is not our own fake', async () => {
  const server = new TelegramServer({ port: await aDeadPort(), host: '127.0.0.1' });
  await server.start();
  onTestFinished(async () => {
    await server.stop();
  });
  const token = '42:smoke';
  const store = aStore();
  const options = { token, apiRoot: server.config.apiURL, log: aLog().log, commands: [], timing: quick };
  const channel = createTelegramChannel(options);
  onTestFinished(() => channel.stop());
  await channel.start(store.receive);

  const client = server.getClient(token, { userId: 77, chatId: 77, firstName: 'Kim' });
  await client.sendMessage(client.makeMessage('hello'));
  await client.sendCommand(client.makeCommand('/add milk'));
  await store.untilStored(2);
  const contents = store.stored.map(({ content }) => content);
  expect(contents).toEqual([
    { kind: 'text', text: 'hello' },
    { kind: 'command', name: 'add', rest: 'milk' },
  ]);

  const replyTo = store.stored[0]?.replyTo;
  expect(replyTo?.conversation).toBe('77');
  if (replyTo !== undefined) await channel.send(replyTo, { text: 'Added.', buttons: [] });
  expect(server.storage.botMessages.map(({ message }) => message.text)).toEqual(['Added.']);
});
