import { expect, test } from 'vitest';
import { fromTimestamp, readCommand, readDirectMessage } from '../../../src/channels/slack/inbound.ts';

const said = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text: 'hi', ts: '1700000000.123400' };

test('a direct message is read with who, where and when', () => {
  expect(readDirectMessage(said)).toEqual({
    userId: 'U1',
    conversation: 'D1',
    content: { kind: 'text', text: 'hi' },
    sentAt: Temporal.Instant.from('2023-11-14T22:13:20.123Z'),
  });
});

test.each([
  ['a message outside direct messages', { channel_type: 'channel' }],
  ['a bot', { bot_id: 'B1' }],
  ['a bot of the old kind', { subtype: 'bot_message' }],
  ['an edit', { subtype: 'message_changed' }],
  ['a deletion', { subtype: 'message_deleted' }],
  ['nobody', { user: undefined }],
  ['nothing', { text: ' ' }],
])('%s is not somebody talking to Steward', (_, change) => {
  expect(readDirectMessage({ ...said, ...change })).toBeUndefined();
});

test('a file without words is something unsupported, with words it is the words', () => {
  const upload = { ...said, subtype: 'file_share', files: [{ id: 'F1' }] };
  expect(readDirectMessage({ ...upload, text: '' })?.content).toEqual({ kind: 'unsupported', what: 'file' });
  expect(readDirectMessage(upload)?.content).toEqual({ kind: 'text', text: 'hi' });
});

test.each([
  ['/steward', 'add buy milk', 'add', 'buy milk'],
  ['/steward', '  Add   buy  milk ', 'add', 'buy  milk'],
  ['/steward', 'today', 'today', ''],
  ['/steward', '', 'help', ''],
  ['/Steward', ' ', 'help', ''],
  ['/add', 'tea &amp; milk', 'add', 'tea & milk'],
  ['/steward', 'note one\ntwo', 'note', 'one\ntwo'],
])('%s %s', (command, text, name, rest) => {
  expect(readCommand(command, text)).toEqual({ kind: 'command', name, rest });
});

test('a timestamp keeps its milliseconds', () => {
  expect(fromTimestamp('1700000000.999900').epochMilliseconds).toBe(1_700_000_001_000);
});
