import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSlackChannel, type SlackChannel } from '../../../src/channels/slack/slack-channel.ts';
import { LocalSlack, localSlack } from '../../support/local-slack.ts';
import { Inbox } from './inbox.ts';
import { LogLines } from './log-lines.ts';

let server: Server;
let eventsUrl: string;
let slack: LocalSlack;
let directMessages: string;
let inbox: Inbox;
let output: LogLines;
let channel: SlackChannel;

beforeAll(async () => {
  server = createServer((request, response) => channel.handleHttp?.(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  eventsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  slack = await LocalSlack.start({ requestUrl: eventsUrl });
  directMessages = await slack.directMessages();
});
afterAll(async () => {
  await slack.stop();
  server.close();
});

beforeEach(async () => {
  inbox = new Inbox();
  output = new LogLines();
  const { botToken, signingSecret } = localSlack;
  channel = createSlackChannel({ botToken, signingSecret, apiUrl: slack.apiUrl, log: output.log });
  await channel.start(inbox.receive);
});
afterEach(() => channel.stop());

const event = {
  type: 'event_callback',
  event_id: 'Ev123',
  team_id: localSlack.workspace,
  authorizations: [{ team_id: localSlack.workspace, enterprise_id: null }],
  event: { type: 'message', channel: 'D9', channel_type: 'im', user: localSlack.alice, text: 'hi', ts: '1700000000.1' },
};

async function deliver(secret: string, headers: Record<string, string> = {}, body: unknown = event): Promise<Response> {
  const text = JSON.stringify(body);
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${text}`).digest('hex');
  return fetch(eventsUrl, {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
      ...headers,
    },
  });
}

test('a signed direct message is received and acknowledged', async () => {
  await slack.write(directMessages, 'hello over HTTP');
  expect(inbox.messages).toMatchObject([
    { content: { kind: 'text', text: 'hello over HTTP' }, replyTo: { conversation: directMessages } },
  ]);
  expect((await slack.log()).at(-1)).toMatchObject({ kind: 'events_api', summary: 'HTTP 200' });
});

test('a wrong signature is 401, and nothing is received', async () => {
  expect((await deliver('another-secret')).status).toBe(401);
  expect((await deliver(localSlack.signingSecret, { 'x-slack-request-timestamp': '1000000000' })).status).toBe(401);
  expect(inbox.messages).toEqual([]);
});

test('Slack is asked to deliver again what could not be stored, and the second time has the same id', async () => {
  const seen: string[] = [];
  inbox.before = async ({ externalId }) => {
    seen.push(externalId);
    if (seen.length === 1) throw new Error('no database');
  };
  expect((await deliver(localSlack.signingSecret)).status).toBe(503);
  expect(inbox.messages).toEqual([]);
  const again = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_error' };
  expect((await deliver(localSlack.signingSecret, again)).status).toBe(200);
  expect(seen).toEqual(['event:Ev123', 'event:Ev123']);
  expect(inbox.messages).toHaveLength(1);
});

test('the response waits until the event is stored', async () => {
  const arrived = Promise.withResolvers<void>();
  const stored = Promise.withResolvers<void>();
  inbox.before = () => {
    arrived.resolve();
    return stored.promise;
  };
  let answered = false;
  const response = deliver(localSlack.signingSecret).finally(() => {
    answered = true;
  });
  await arrived.promise;
  await fetch(eventsUrl).then((other) => expect(other.status).toBe(404));
  expect(answered).toBe(false);
  stored.resolve();
  expect((await response).status).toBe(200);
});

test('a slash command is answered before it is stored', async () => {
  const stored = Promise.withResolvers<void>();
  inbox.before = () => stored.promise;
  await slack.command('/steward', 'add buy milk');
  expect((await slack.log()).some((entry) => entry.kind === 'slash_commands' && entry.summary === 'HTTP 200')).toBe(
    true,
  );
  expect(inbox.messages).toEqual([]);
  stored.resolve();
  expect(await inbox.until(1)).toMatchObject([{ content: { kind: 'command', name: 'add', rest: 'buy milk' } }]);
});

test('a pressed button is received as its action', async () => {
  await slack.press(directMessages, '1.1', { type: 'button', action_id: 'steward_0', value: 'act:yes', block_id: 'b' });
  expect(await inbox.until(1)).toMatchObject([{ content: { kind: 'action', actionId: 'act:yes' } }]);
});

test('the address is verified as Slack asks', async () => {
  const body = { type: 'url_verification', challenge: 'abc' };
  expect(await (await deliver(localSlack.signingSecret, {}, body)).json()).toEqual({ challenge: 'abc' });
});

test('after stopping, events are left for another process', async () => {
  await channel.stop();
  expect((await deliver(localSlack.signingSecret)).status).toBe(503);
  expect(inbox.messages).toEqual([]);
});
