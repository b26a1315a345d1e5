import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlackChannel } from '../../../src/channels/slack/slack-channel.ts';
import { SendRefused } from '../../../src/core/ports.ts';
import { FakeSlackApi } from '../../support/fake-slack-api.ts';
import { LogLines } from './log-lines.ts';

const to = { channel: 'slack', workspace: 'T0FAKE', conversation: 'D1' } as const;
const hello = { text: 'hello', buttons: [] };
const botToken = 'xoxb-secret-1';

let api: FakeSlackApi;
let output: LogLines;

beforeEach(async () => {
  api = await FakeSlackApi.start();
  output = new LogLines();
});
afterEach(async () => {
  expect(output.text).not.toMatch(/xoxb-|signing-secret|hello/);
  await api.stop();
});

const channelAt = (apiUrl: string) =>
  createSlackChannel({ botToken, signingSecret: 'signing-secret', apiUrl, log: output.log });

/** What sending throws. */
async function failure(apiUrl = api.apiUrl, message = hello): Promise<unknown> {
  return channelAt(apiUrl)
    .send(to, message)
    .then(
      () => 'sent',
      (error: unknown) => error,
    );
}

test('a sent message is known by its timestamp, and its text is not formatted', async () => {
  expect(await channelAt(api.apiUrl).send(to, { text: '*a* & b', buttons: [] })).toEqual({
    externalId: '1700000000.000001',
  });
  expect(api.calls[0]).toMatchObject({
    method: 'chat.postMessage',
    authorization: `Bearer ${botToken}`,
    args: { channel: 'D1', text: '*a* &amp; b', mrkdwn: 'false' },
  });
});

test('a rate limit is a refusal that says when to try again', async () => {
  api.next('chat.postMessage', { status: 429, headers: { 'retry-after': '7' }, body: { ok: false } });
  const error = await failure();
  expect(error).toBeInstanceOf(SendRefused);
  expect(error).toMatchObject({ retryAfterMs: 7_000 });
});

test('a rate limit that does not say for how long may still be tried again', async () => {
  api.next('chat.postMessage', { status: 429, body: { ok: false } });
  expect(await failure()).toMatchObject({ name: 'SendRefused', retryAfterMs: 30_000 });
});

test.each(['channel_not_found', 'account_inactive', 'invalid_auth', 'user_disabled', 'not_in_channel', 'msg_too_long'])(
  '%s is final',
  async (code) => {
    api.refuse('chat.postMessage', code);
    const error = await failure();
    expect(error).toMatchObject({ name: 'SendRefused', message: expect.stringContaining(code) });
    expect(error).toHaveProperty('retryAfterMs', undefined);
  },
);

test('a Slack out of reach certainly did not send, and may be tried again in five seconds', async () => {
  const gone = await FakeSlackApi.start();
  const { apiUrl } = gone;
  await gone.stop();
  expect(await failure(apiUrl)).toMatchObject({ name: 'SendRefused', retryAfterMs: 5_000 });
});

test.each([
  ['a server error', { status: 503, body: 'down' }],
  ['a connection cut after the request', 'reset'],
  ['an error of which Slack promises nothing', { body: { ok: false, error: 'fatal_error' } }],
  ['a page that is not Slack', { body: '<html>welcome to the hotel</html>' }],
] as const)('%s leaves the outcome unknown, and is not tried again by itself', async (_, answer) => {
  api.next('chat.postMessage', answer);
  const error = await failure();
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(SendRefused);
  expect(api.callsOf('chat.postMessage')).toHaveLength(1);
});

test('once a part was sent, a refusal of a later part is not a refusal of the message', async () => {
  api.next('chat.postMessage', { body: { ok: true, ts: '1.1' } }, { body: { ok: false, error: 'channel_not_found' } });
  const error = await failure(api.apiUrl, { text: 'word '.repeat(1_000), buttons: [] });
  expect(error).not.toBeInstanceOf(SendRefused);
  expect(error).toMatchObject({ message: 'Slack took 1 of 2 parts of the message' });
});

test('messages to one conversation keep their order and a second between them; others do not wait', async () => {
  const channel = channelAt(api.apiUrl);
  const first = channel.send(to, { text: 'one', buttons: [] });
  const second = channel.send(to, { text: 'two', buttons: [] });
  const elsewhere = channel.send({ ...to, conversation: 'D2' }, { text: 'three', buttons: [] });
  await Promise.all([first, second, elsewhere]);
  const [one, two, three] = ['one', 'two', 'three'].map((text) => api.calls.find((call) => call.args.text === text));
  expect((two?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThanOrEqual(990);
  expect(three?.at).toBeLessThan(two?.at ?? 0);
});

test('a failed message does not hold up the next', async () => {
  api.refuse('chat.postMessage', 'channel_not_found');
  const channel = channelAt(api.apiUrl);
  await expect(channel.send(to, hello)).rejects.toThrow(SendRefused);
  await expect(channel.send(to, hello)).resolves.toMatchObject({ externalId: expect.any(String) });
});

test('a message without text, or with more buttons than Slack holds, is refused without asking', async () => {
  expect(await failure(api.apiUrl, { text: ' \n', buttons: [] })).toBeInstanceOf(SendRefused);
  const channel = channelAt(api.apiUrl);
  const buttons = Array.from({ length: 300 }, () => ({ label: 'b', actionId: 'a' }));
  await expect(channel.send(to, { text: 'choose', buttons })).rejects.toThrow(SendRefused);
  expect(api.calls).toEqual([]);
});
