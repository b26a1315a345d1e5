import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlackChannel } from '../../../src/channels/slack/slack-channel.ts';
import { FakeSlackApi } from '../../support/fake-slack-api.ts';
import { Inbox } from './inbox.ts';
import { LogLines } from './log-lines.ts';

const botToken = 'xoxb-secret-1';
const appToken = 'xapp-secret-2';

let api: FakeSlackApi;
let output: LogLines;

beforeEach(async () => {
  api = await FakeSlackApi.start();
  output = new LogLines();
});
afterEach(async () => {
  expect(output.text).not.toMatch(/xoxb-|xapp-/);
  await api.stop();
});

test('a refused bot token is an error that names the setting and not the token', async () => {
  api.refuse('auth.test', 'invalid_auth');
  const channel = createSlackChannel({ botToken, appToken, apiUrl: api.apiUrl, log: output.log });
  const error = await channel.start(new Inbox().receive).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: 'SLACK_BOT_TOKEN was refused by Slack: invalid_auth' });
  expect(String(error)).not.toContain(botToken);
  expect(api.calls).toHaveLength(1);
  await channel.stop();
});

test('a refused app token is an error that names the setting', async () => {
  api.refuse('apps.connections.open', 'not_allowed_token_type');
  const channel = createSlackChannel({ botToken, appToken, apiUrl: api.apiUrl, log: output.log });
  await expect(channel.start(new Inbox().receive)).rejects.toThrow(
    'SLACK_APP_TOKEN was refused by Slack: not_allowed_token_type',
  );
  expect(api.callsOf('apps.connections.open')[0]?.authorization).toBe(`Bearer ${appToken}`);
  await channel.stop();
});

test('with Slack in trouble at the start, the channel starts and connects later', async () => {
  const down = { status: 502, body: 'bad gateway' };
  api.next('auth.test', down, down, down);
  const channel = createSlackChannel({ botToken, signingSecret: 's', apiUrl: api.apiUrl, log: output.log });
  await channel.start(new Inbox().receive);
  expect(output.text).toContain('no connection to Slack; trying again');
  await output.until('connected to Slack');
  await channel.stop();
});

test('stopping ends the trying', async () => {
  const gone = await FakeSlackApi.start();
  const { apiUrl } = gone;
  await gone.stop();
  const channel = createSlackChannel({ botToken, appToken, apiUrl, log: output.log });
  await channel.start(new Inbox().receive);
  await channel.stop();
  expect(output.text).toContain('ECONNREFUSED');
});

test('without a way in, there is no channel', () => {
  expect(() => createSlackChannel({ botToken, log: output.log })).toThrow(/SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/);
});

test('only the HTTP channel takes requests', () => {
  const shared = { botToken, signingSecret: 's', apiUrl: api.apiUrl, log: output.log };
  expect(createSlackChannel(shared).handleHttp).toBeTypeOf('function');
  expect(createSlackChannel({ ...shared, appToken }).handleHttp).toBeUndefined();
});
