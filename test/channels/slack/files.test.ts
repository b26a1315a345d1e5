import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlackChannel } from '../../../src/channels/slack/slack-channel.ts';
import { FakeSlackApi } from '../../support/fake-slack-api.ts';
import { LogLines } from './log-lines.ts';

const to = { channel: 'slack', workspace: 'T0FAKE', conversation: 'D1' } as const;
const picture = { fileName: 'goals.png', mediaType: 'image/png', content: Buffer.from('a picture') };
const message = { text: 'Here.', buttons: [], files: [picture], ifFilesAreLost: 'It <may> be lost.' };

let api: FakeSlackApi;
beforeEach(async () => {
  api = await FakeSlackApi.start();
});
afterEach(() => api.stop());

const send = () =>
  createSlackChannel({ botToken: 'xoxb-1', signingSecret: 's', apiUrl: api.apiUrl, log: new LogLines().log }).send(
    to,
    message,
  );
const methods = () => api.calls.map(({ method }) => method);
const steps = ['files.getUploadURLExternal', 'upload/F1', 'files.completeUploadExternal'];

test('a file is uploaded and shown after the text', async () => {
  expect(await send()).toEqual({ externalId: '1700000000.000001' });
  expect(methods()).toEqual(['chat.postMessage', ...steps]);
  expect(api.callsOf('files.getUploadURLExternal')[0]?.args).toMatchObject({ filename: 'goals.png', length: '9' });
  expect(api.callsOf('files.completeUploadExternal')[0]?.args).toMatchObject({
    files: '[{"id":"F1","title":"goals.png"}]',
    channel_id: 'D1',
  });
});

test('a file that Slack does not take leaves the text delivered, and the person told', async () => {
  api.refuse('files.getUploadURLExternal', 'missing_scope');
  expect(await send()).toEqual({ externalId: '1700000000.000001', filesLost: 1 });
  expect(methods()).toEqual(['chat.postMessage', 'files.getUploadURLExternal', 'chat.postMessage']);
  expect(api.callsOf('chat.postMessage')[1]?.args.text).toBe('It &lt;may&gt; be lost.');
});

test('a file that may have been shown is not shown again', async () => {
  api.next('files.completeUploadExternal', 'reset');
  expect(await send()).toEqual({ externalId: '1700000000.000001', filesLost: 1 });
  expect(methods()).toEqual(['chat.postMessage', ...steps, 'chat.postMessage']);
});

test('a file is tried again where nothing was shown yet', async () => {
  api.next('files.completeUploadExternal', { status: 429, headers: { 'retry-after': '0' }, body: { ok: false } });
  expect(await send()).toEqual({ externalId: '1700000000.000001' });
  expect(methods()).toEqual(['chat.postMessage', ...steps, ...steps]);
});
