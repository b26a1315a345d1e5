import { describe, expect, test } from 'vitest';
import type { OutboundFile } from '../../../src/core/conversation/message.ts';
import { ana, aStage, quick, toAna } from './stage.ts';

const picture: OutboundFile = { fileName: 'goals.png', mediaType: 'image/png', content: Buffer.from('a picture') };
const archive: OutboundFile = { fileName: 'export.zip', mediaType: 'application/zip', content: Buffer.from('zip') };
const lost = 'The file may not have reached you.';
const message = (...files: OutboundFile[]) => ({ text: 'Here.', buttons: [], files, ifFilesAreLost: lost });

async function aSendingStage(callTimeoutMs = 5000) {
  const stage = await aStage({ timing: { ...quick, callTimeoutMs } });
  stage.telegram.knows(ana);
  return stage;
}

describe('files of a message', () => {
  test('come after its text, a picture as a picture and anything else as a document', async () => {
    const { telegram, channel } = await aSendingStage();
    const sent = await channel.send(toAna, message(picture, archive));
    expect(sent).toEqual({ externalId: '1' });
    expect((await telegram.nextSent()).payload.text).toBe('Here.');
    expect(await telegram.nextFile()).toMatchObject({ chatId: ana.id, as: 'photo', name: 'goals.png' });
    const second = await telegram.nextFile();
    expect([second.as, second.name, Buffer.from(second.content).toString()]).toEqual(['document', 'export.zip', 'zip']);
    expect(telegram.calls.calls.map(({ method }) => method).filter((method) => method.startsWith('send'))).toEqual([
      'sendMessage',
      'sendPhoto',
      'sendDocument',
    ]);
  });

  test('go as a document where Telegram refuses the picture, or where it is too large for one', async () => {
    const { telegram, channel } = await aSendingStage();
    telegram.fail('sendPhoto', { kind: 'error', code: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' });
    await channel.send(toAna, message(picture));
    expect((await telegram.nextFile()).as).toBe('document');
    await channel.send(toAna, message({ ...picture, content: Buffer.alloc(10_000_001) }));
    expect((await telegram.nextFile()).as).toBe('document');
  });

  test('are tried again where they certainly did not arrive', async () => {
    const { telegram, channel } = await aSendingStage();
    telegram.fail('sendPhoto', { kind: 'error', code: 429, retryAfterSeconds: 0.05 }, 2);
    expect(await channel.send(toAna, message(picture))).toEqual({ externalId: '1' });
    expect((await telegram.nextFile()).as).toBe('photo');
    expect(telegram.calls.to('sendPhoto')).toHaveLength(3);
  });

  test.each([
    ['the connection breaks', { kind: 'hang_up' }],
    ['Telegram fails', { kind: 'error', code: 502 }],
    ['a proxy answers', { kind: 'page', status: 200 }],
  ] as const)('are not sent twice where %s, and the person is told', async (_, fault) => {
    const { telegram, channel } = await aSendingStage();
    telegram.fail('sendPhoto', fault);
    expect(await channel.send(toAna, message(picture))).toEqual({ externalId: '1', filesLost: 1 });
    expect(telegram.sent.map(({ payload }) => payload.text)).toEqual(['Here.', lost]);
    expect([telegram.calls.to('sendPhoto').length, telegram.calls.to('sendDocument').length]).toEqual([1, 0]);
  });

  test('that are too large for Telegram are not lost without a word', async () => {
    const { telegram, channel } = await aSendingStage();
    const huge = { ...archive, content: Buffer.alloc(50_000_001) };
    expect(await channel.send(toAna, message(huge, picture))).toEqual({ externalId: '1', filesLost: 1 });
    expect((await telegram.nextFile()).name).toBe('goals.png');
    expect(telegram.sent.map(({ payload }) => payload.text)).toEqual(['Here.', lost]);
  });

  test('are not sent where the text was refused', async () => {
    const { telegram, channel } = await aSendingStage();
    telegram.fail('sendMessage', { kind: 'error', code: 403 });
    await expect(channel.send(toAna, message(picture))).rejects.toThrow('403');
    expect(telegram.calls.to('sendPhoto')).toEqual([]);
  });
});
