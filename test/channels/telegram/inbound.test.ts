import { describe, expect, test } from 'vitest';
import { translate } from '../../../src/channels/telegram/inbound.ts';
import { aPerson, messageOf, sentAtSeconds } from '../../support/fake-telegram-people.ts';
import { ana, aStage } from './stage.ts';

const now = Temporal.Instant.from('2026-10-05T07:00:00Z');
const sentAt = Temporal.Instant.fromEpochMilliseconds(sentAtSeconds * 1000);

function contentOf(fields: Record<string, unknown>) {
  const translation = translate({ update_id: 9, message: { ...messageOf(ana, 1, {}), ...fields } }, now);
  return translation.kind === 'message' ? translation.message.content : translation.kind;
}

test('a text comes with who wrote it, where to answer and when it was sent', async () => {
  const { telegram, channel, store } = await aStage();
  await channel.start(store.receive);
  const update = telegram.says(ana, 'Push the report to Monday');
  await store.untilStored(1);
  expect(store.stored).toEqual([
    {
      externalId: String(update),
      sender: {
        channel: 'telegram',
        workspace: '',
        externalId: '1001',
        displayName: 'Ana Prado',
        locale: 'pt-br',
      },
      replyTo: { channel: 'telegram', workspace: '', conversation: '1001' },
      content: { kind: 'text', text: 'Push the report to Monday' },
      sentAt,
    },
  ]);
});

describe('names', () => {
  const nameOf = (person: ReturnType<typeof aPerson>) => {
    const translation = translate({ update_id: 9, message: messageOf(person, 1, { text: 'hi' }) }, now);
    return translation.kind === 'message' ? translation.message.sender : translation.kind;
  };
  test('one name is enough, and a missing language is left out', () => {
    const sender = nameOf(aPerson({ last_name: undefined, language_code: undefined }));
    expect(sender).toEqual({ channel: 'telegram', workspace: '', externalId: '1001', displayName: 'Ana' });
  });
  test('an empty name gives way to the username', () => {
    expect(nameOf(aPerson({ first_name: '', last_name: undefined, username: 'anap' }))).toMatchObject({
      displayName: 'anap',
    });
  });
});

describe('commands', () => {
  test.each([
    ['/today', 'today', ''],
    ['/add buy milk', 'add', 'buy milk'],
    ['/Add@steward_test_bot  buy milk ', 'add', 'buy milk'],
    ['/add\nbuy milk\nand bread', 'add', 'buy milk\nand bread'],
    ['/start K7-PAIR', 'start', 'K7-PAIR'],
  ])('%j is a command', (text, name, rest) => {
    expect(contentOf({ text })).toEqual({ kind: 'command', name, rest });
  });

  test.each(['/', '/home/ana/list.txt', 'see /today', '// comment', '/añadir leche'])('%j is a text', (text) => {
    expect(contentOf({ text })).toEqual({ kind: 'text', text });
  });
});

describe('what is not text', () => {
  test.each([
    ['voice', { voice: { file_id: 'f', duration: 2 } }],
    ['photo', { photo: [{ file_id: 'f' }] }],
    ['sticker', { sticker: { file_id: 'f' } }],
    ['document', { document: { file_id: 'f' } }],
    ['animation', { animation: { file_id: 'f' }, document: { file_id: 'f' } }],
    ['venue', { venue: { title: 't' }, location: { latitude: 1, longitude: 1 } }],
    ['location', { location: { latitude: 1, longitude: 1 } }],
    ['video_note', { video_note: { file_id: 'f' } }],
    ['contact', { contact: { phone_number: '1' } }],
    ['poll', { poll: { id: '1' } }],
  ])('a %s is unsupported, and named', (what, fields) => {
    expect(contentOf(fields)).toEqual({ kind: 'unsupported', what });
  });

  test.each([
    ['photo', { photo: [{ file_id: 'f' }] }],
    ['document', { document: { file_id: 'f' } }],
  ])('a %s with a caption is the text of its caption', (_what, fields) => {
    expect(contentOf({ ...fields, caption: 'receipt for taxes' })).toEqual({ kind: 'text', text: 'receipt for taxes' });
  });

  test('a service message is nothing', () => {
    expect(contentOf({ pinned_message: {} })).toBe('ignored');
  });
});

test('what Postgres cannot hold is taken out of a text', () => {
  expect(contentOf({ text: 'a\u0000b \ud83d' })).toEqual({ kind: 'text', text: 'ab \ufffd' });
});

test('an edited message is the new text, sent when it was edited', async () => {
  const { telegram, channel, store } = await aStage();
  await channel.start(store.receive);
  telegram.edits(ana, { text: '/add milk' });
  telegram.edits(ana, { location: { latitude: 1, longitude: 1 } });
  telegram.edits(ana, { caption: 'new caption' });
  await store.untilStored(2);
  expect(store.stored.map(({ content }) => content)).toEqual([
    { kind: 'text', text: '/add milk' },
    { kind: 'text', text: 'new caption' },
  ]);
  expect(store.stored[0]?.sentAt).toEqual(sentAt.add({ seconds: 60 }));
});

describe('presses', () => {
  test('a button press is an action with the button’s data', async () => {
    const { telegram, channel, store } = await aStage();
    await channel.start(store.receive);
    telegram.presses(ana, 'act:42');
    await store.untilStored(1);
    expect(store.stored[0]).toMatchObject({
      content: { kind: 'action', actionId: 'act:42' },
      replyTo: { conversation: '1001' },
      sender: { externalId: '1001' },
    });
  });

  test('it is answered while it is still being stored', async () => {
    const { telegram, channel, store } = await aStage();
    const database = Promise.withResolvers<void>();
    store.before = () => database.promise;
    telegram.presses(ana, 'act:42');
    await channel.start(store.receive);
    const answer = await telegram.calls.nth('answerCallbackQuery', 1);
    expect(answer.payload.callback_query_id).toMatch(/^press-/);
    expect(store.stored).toEqual([]);
    database.resolve();
    await store.untilStored(1);
  });

  test('an answer that fails is logged, and the press is stored all the same', async () => {
    const { telegram, channel, store, untilLine } = await aStage();
    telegram.fail('answerCallbackQuery', { kind: 'error', code: 400, description: 'Bad Request: query is too old' });
    await channel.start(store.receive);
    telegram.presses(ana, 'act:42');
    await store.untilStored(1);
    await untilLine('a button press could not be answered');
  });

  test('one that is delivered again is not answered again', async () => {
    const { telegram, channel, store } = await aStage();
    let failures = 2;
    store.before = async () => {
      if (failures-- > 0) throw new Error('database down');
    };
    await channel.start(store.receive);
    await telegram.updates.untilConfirmed(telegram.presses(ana, 'act:42'));
    expect(store.tried).toHaveLength(3);
    expect(telegram.calls.to('answerCallbackQuery')).toHaveLength(1);
  });

  test('one under a message that is gone is answered to the person', () => {
    const press = { id: 'q', from: ana, chat_instance: '1', data: 'act:42' };
    expect(translate({ update_id: 9, callback_query: press }, now)).toMatchObject({
      kind: 'message',
      message: { replyTo: { conversation: '1001' }, sentAt: now },
    });
  });
});

describe('what is not for Steward is confirmed and never stored', () => {
  const inGroup = { ...messageOf(ana, 1, { text: 'hi all' }), chat: { id: -5, type: 'group', title: 'Family' } };
  const ofBot = messageOf(ana, 1, { text: 'beep' });
  const ignored = [
    ['a group message', { message: inGroup }],
    ['a supergroup message', { message: { ...inGroup, chat: { id: -6, type: 'supergroup' } } }],
    ['a bot’s message', { message: { ...ofBot, from: { ...ana, is_bot: true } } }],
    ['a channel post', { channel_post: { ...inGroup, chat: { id: -7, type: 'channel' }, from: undefined } }],
    ['a press in a group', { callback_query: { id: 'q', from: ana, data: 'x', message: inGroup } }],
    ['a press without data', { callback_query: { id: 'q', from: ana, game_short_name: 'chess' } }],
    ['an update of a kind not known yet', { something_new: { deep: true } }],
  ] as const;

  test.each(ignored)('%s', async (_name, fields) => {
    const { telegram, channel, store } = await aStage();
    await channel.start(store.receive);
    await telegram.updates.untilConfirmed(telegram.push(fields));
    expect(store.tried).toEqual([]);
  });

  const malformed = [
    ['no chat', { message: { date: 1, from: ana, text: 'secret words' } }],
    ['a text that is none', { message: { ...messageOf(ana, 1, {}), text: { secret: 'words' } } }],
    ['an impossible date', { message: { ...messageOf(ana, 1, { text: 'secret words' }), date: 1e300 } }],
    ['a message that is null', { message: null }],
    ['a press by nobody', { callback_query: { id: 'q', data: 'secret words' } }],
    ['a press that is text', { callback_query: 'secret words' }],
  ] as const;

  test.each(malformed)('a malformed update: %s', async (_name, fields) => {
    const { telegram, channel, store, untilLine, lines } = await aStage();
    await channel.start(store.receive);
    const update = telegram.push(fields);
    expect(await untilLine('malformed update passed over')).toContain(String(update));
    await telegram.updates.untilConfirmed(update);
    expect(store.tried).toEqual([]);
    expect(lines.join('')).not.toContain('words');
  });
});
