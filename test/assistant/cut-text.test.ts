import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../support/chat.ts';

/** As many letters, then a character that is two units of UTF-16: a cut behind its first half leaves what no JSON column takes. */
const cutAfter = (letters: number) => `${'x'.repeat(letters)}😀`;

describe('text that is cut within a character', () => {
  let chat: Chat;
  beforeAll(async () => {
    chat = await openChat();
  });
  afterAll(() => chat.stop());

  it('can be on a button that names a task', async () => {
    await chat.say(`/add ${cutAfter(58)} report`);
    await chat.say(`/add ${cutAfter(58)} report again`);
    expect(await chat.say('done with the report')).toContain(`[1] ${'x'.repeat(58)}`);
    expect(await chat.say('1')).toContain('Done: xxx');
  });

  it('can be what was recalled', async () => {
    await chat.say(`/reflect zucchini ${cutAfter(290)} and more`);
    expect(await chat.say('/recall zucchini')).toContain('zucchini xxx');
  });

  it('can be kept where it was not understood', async () => {
    expect(await chat.say(`Wxy ${cutAfter(495)} zzz`)).toContain('I didn’t understand that');
    expect(await chat.say('1')).toContain('Added: Wxy xxx');
  });
});
