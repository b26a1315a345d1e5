import { describe, expect, test } from 'vitest';
import { SendRefused } from '../../../src/core/ports.ts';
import type { Payload } from '../../support/fake-telegram-calls.ts';
import { aChannel, aDeadPort, ana, aStage, ben, quick, toAna } from './stage.ts';

async function aSendingStage(callTimeoutMs = 5000) {
  const stage = await aStage({ timing: { ...quick, callTimeoutMs } });
  stage.telegram.knows(ana);
  return stage;
}

/** What a send threw. */
async function failureOf(send: Promise<unknown>): Promise<unknown> {
  return await send.then(
    () => 'it did not fail',
    (error: unknown) => error,
  );
}

describe('a message', () => {
  test('goes as plain text and gives back Telegram’s id', async () => {
    const { telegram, channel } = await aSendingStage();
    const sent = await channel.send(toAna, { text: '*Done*: <b>report</b>', buttons: [] });
    const payload: Payload<'sendMessage'> = { chat_id: ana.id, text: '*Done*: <b>report</b>' };
    expect(await telegram.nextSent()).toEqual({ messageId: Number(sent.externalId), payload });
  });

  test('has its buttons in rows by the length of their labels', async () => {
    const { telegram, channel } = await aSendingStage();
    const labels = ['Yes', 'No', 'Later', 'Never', 'Move it to next Monday morning', 'Undo'];
    const buttons = labels.map((label, index) => ({ label, actionId: `a${index}` }));
    await channel.send(toAna, { text: 'Which?', buttons });
    const markup: Payload<'sendMessage'>['reply_markup'] = {
      inline_keyboard: [
        [
          { text: 'Yes', callback_data: 'a0' },
          { text: 'No', callback_data: 'a1' },
          { text: 'Later', callback_data: 'a2' },
        ],
        [{ text: 'Never', callback_data: 'a3' }],
        [{ text: 'Move it to next Monday morning', callback_data: 'a4' }],
        [{ text: 'Undo', callback_data: 'a5' }],
      ],
    };
    expect((await telegram.nextSent()).payload.reply_markup).toEqual(markup);
  });

  test.each(['', '  \n ', '\u200b'])('that is empty (%j) is sent as an ellipsis', async (text) => {
    const { telegram, channel } = await aSendingStage();
    await channel.send(toAna, { text, buttons: [{ label: 'OK', actionId: 'ok' }] });
    expect((await telegram.nextSent()).payload.text).toBe('…');
  });

  test('waits when its chat had several within a second', async () => {
    const { telegram, channel } = await aSendingStage();
    const texts = ['1', '2', '3', '4'];
    await Promise.all(texts.map((text) => channel.send(toAna, { text, buttons: [] })));
    const [first, , , fourth] = telegram.calls.to('sendMessage').map(({ atMs }) => atMs);
    expect((fourth ?? Number.NaN) - (first ?? Number.NaN)).toBeGreaterThanOrEqual(900);
    expect(telegram.sent.map(({ payload }) => payload.text)).toEqual(texts);
  });

  test('that is long goes in parts, in order, with the buttons under the last', async () => {
    const { telegram, channel } = await aSendingStage();
    const paragraphs = ['a', 'b', 'c'].map((letter) => letter.repeat(3000));
    const sent = await channel.send(toAna, {
      text: paragraphs.join('\n\n'),
      buttons: [{ label: 'OK', actionId: 'ok' }],
    });
    expect(telegram.sent.map(({ payload }) => payload.text)).toEqual(paragraphs);
    expect(telegram.sent.map(({ payload }) => payload.reply_markup !== undefined)).toEqual([false, false, true]);
    expect(sent.externalId).toBe(String(telegram.sent[2]?.messageId));
  });
});

describe('certainly not sent', () => {
  test('a rate limit says when to try again', async () => {
    const { telegram, channel } = await aSendingStage();
    telegram.fail('sendMessage', { kind: 'error', code: 429, retryAfterSeconds: 7 });
    const failure = await failureOf(channel.send(toAna, { text: 'hi', buttons: [] }));
    expect(failure).toBeInstanceOf(SendRefused);
    expect(failure).toMatchObject({ retryAfterMs: 7000 });
  });

  test('a person who blocked the bot is out of reach for good', async () => {
    const { telegram, channel } = await aSendingStage();
    telegram.blocks(ana);
    const failure = await failureOf(channel.send(toAna, { text: 'hi', buttons: [] }));
    expect(failure).toBeInstanceOf(SendRefused);
    expect(failure).toMatchObject({ retryAfterMs: undefined, message: expect.stringContaining('blocked by the user') });
  });

  test.each([
    ['a chat that Telegram does not know', String(ben.id)],
    ['an address that is no chat', 'C024BE91L'],
  ])('%s is out of reach for good', async (_name, conversation) => {
    const { channel } = await aSendingStage();
    const failure = await failureOf(channel.send({ ...toAna, conversation }, { text: 'hi', buttons: [] }));
    expect(failure).toBeInstanceOf(SendRefused);
    expect(failure).toMatchObject({ retryAfterMs: undefined });
  });

  test('a token that is refused will not be taken later either', async () => {
    const { telegram, channel } = await aSendingStage();
    telegram.fail('sendMessage', { kind: 'error', code: 401, description: 'Unauthorized' });
    const failure = await failureOf(channel.send(toAna, { text: 'hi', buttons: [] }));
    expect(failure).toBeInstanceOf(SendRefused);
    expect(failure).toMatchObject({ retryAfterMs: undefined });
  });

  test.each([
    ['nobody listens', async () => `http://127.0.0.1:${await aDeadPort()}`],
    ['the name is not known', async () => `http://${'x'.repeat(70)}.invalid`],
  ])('when %s, another try after 5 s may work', async (_name, root) => {
    const { telegram } = await aSendingStage();
    const channel = aChannel(telegram, { apiRoot: await root() });
    const failure = await failureOf(channel.send(toAna, { text: 'hi', buttons: [] }));
    expect(failure).toBeInstanceOf(SendRefused);
    expect(failure).toMatchObject({ retryAfterMs: 5000 });
  });
});

describe('an unknown outcome', () => {
  test.each([
    ['a connection that breaks after the request', { kind: 'hang_up' }],
    ['a server error', { kind: 'error', code: 500 }],
    ['no answer in time', { kind: 'silence' }],
    ['a page instead of an answer', { kind: 'page', status: 404 }],
  ] as const)('%s is thrown as an error that is no refusal', async (_name, fault) => {
    const { telegram, channel } = await aSendingStage(300);
    telegram.fail('sendMessage', fault);
    const failure = await failureOf(channel.send(toAna, { text: 'hi', buttons: [] }));
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(SendRefused);
    expect(telegram.calls.to('sendMessage')).toHaveLength(1);
  });

  test('a later part that is refused is no refusal of the whole, for the person has seen the first', async () => {
    const { telegram, channel } = await aSendingStage();
    const text = `${'a'.repeat(4000)}\n\n${'b'.repeat(4000)}`;
    const sending = failureOf(channel.send(toAna, { text, buttons: [] }));
    await telegram.nextSent();
    telegram.fail('sendMessage', { kind: 'error', code: 429, retryAfterSeconds: 1 });
    const failure = await sending;
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(SendRefused);
    expect(telegram.sent).toHaveLength(1);
  });
});

describe('typing', () => {
  test('is shown', async () => {
    const { telegram, channel } = await aSendingStage();
    await channel.showWorking(toAna);
    const payload: Payload<'sendChatAction'> = { chat_id: ana.id, action: 'typing' };
    expect((await telegram.calls.nth('sendChatAction', 1)).payload).toEqual(payload);
  });

  test('never throws', async () => {
    const { telegram, channel } = await aSendingStage();
    telegram.fail('sendChatAction', { kind: 'hang_up' });
    await channel.showWorking(toAna);
    await channel.showWorking({ ...toAna, conversation: 'nonsense' });
  });
});
