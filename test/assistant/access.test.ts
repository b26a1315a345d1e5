import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccessRequestSchema } from '../../src/core/people/access-request.entity.ts';
import { IdentitySchema } from '../../src/core/people/identity.entity.ts';
import { PersonSchema } from '../../src/core/people/person.entity.ts';
import type { ChannelDriver } from '../support/channel-drivers/driver.ts';
import { openTelegram, type TelegramPlatform } from '../support/channel-drivers/telegram.ts';
import { aPerson, type Person } from '../support/fake-telegram-people.ts';
import { type House, openHouse } from '../support/house.ts';
import { updateOf } from '../support/telegram-sender.ts';

const politeLine = 'This Steward is private. I have told its owner that you wrote; they can let you in.';

let platform: TelegramPlatform;
let house: House;
beforeAll(async () => {
  platform = await openTelegram();
  house = await openHouse([platform]);
});
afterAll(() => house.close());

let nextId = 2001;
/** Somebody with a Telegram account of their own. */
function somebody(name: string): { account: Person; chat: ChannelDriver } {
  const account = aPerson({ id: nextId++, first_name: name, last_name: undefined, language_code: 'en' });
  platform.telegram.knows(account);
  return { account, chat: platform.person(account) };
}

async function answerTo(chat: ChannelDriver, act: Promise<void>): Promise<string> {
  const [shown] = await Promise.all([chat.next(), act]);
  return shown.text;
}
const ownerSays = (text: string) => answerTo(house.terminal, house.terminal.write(text));
const sentTo = ({ id }: Person) => platform.telegram.sent.filter(({ payload }) => payload.chat_id === id);

/** Resolves when all who wrote before were dealt with: somebody who writes after them was. */
async function untilDealtWith(): Promise<void> {
  const last = somebody('Last');
  await answerTo(last.chat, last.chat.write('and me'));
  await house.terminal.next();
  expect(await answerTo(house.terminal, house.terminal.press(2))).toBe('Last is not let in.');
}

const requestOf = ({ id }: Person) =>
  house.app.database.asOwner().findOne(AccessRequestSchema, { externalId: String(id) });
const identityOf = ({ id }: Person) => house.app.database.asOwner().findOne(IdentitySchema, { externalId: String(id) });

/** Passes over what the owner is told at the terminal until it says this. */
async function ownerHears(words: RegExp): Promise<string> {
  for (;;) {
    const heard = words.exec((await house.terminal.next()).text)?.[0];
    if (heard) return heard;
  }
}

async function newCode(): Promise<string> {
  await house.terminal.write('/pair');
  return ownerHears(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
}

let updates = 0;
/** One message of a Telegram account, handed over as the channel does; resolves with what became of it. */
const send = ({ id }: Person, text: string) => house.app.receive(updateOf(String(id), `access-${updates++}`, text));

/** Somebody who was let in. */
async function aGuest(name: string) {
  // The owner is asked where they wrote last.
  await newCode();
  const guest = somebody(name);
  await answerTo(guest.chat, guest.chat.write('hello'));
  await ownerHears(RegExp(`${name} .* would like to talk to me`));
  await house.terminal.press(1);
  await ownerHears(RegExp(`${name} is let in`));
  await guest.chat.next();
  return guest;
}

/** The tables, of the product and of the job queue, that hold these words anywhere. */
async function tablesWith(words: string): Promise<string[]> {
  const em = house.app.database.asOwner();
  const tables = await em.execute<{ name: string }[]>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await em.execute(`select 1 from ${name} as held where held::text like ? limit 1`, [`%${words}%`]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

const rowsOf = async (table: string) => {
  const [row] = await house.app.database
    .asOwner()
    .execute<{ rows: number }[]>(`select count(*)::int as rows from ${table}`);
  return row?.rows;
};

describe('somebody whom Steward does not know', () => {
  it('gets one polite line, whatever and however much they send, and the owner is asked once, with buttons', async () => {
    const { account, chat } = somebody('Eve');
    const { telegram } = platform;
    const sent = [
      telegram.says(account, { voice: { file_id: 'v', file_unique_id: 'v', duration: 2 } }),
      ...Array.from({ length: 10 }, (_, index) => telegram.says(account, `let me in ${index}`)),
      telegram.says(account, '/start'),
      telegram.says(account, '/approve 1'),
      telegram.presses(account, '01a9f2f0-0000-7000-8000-000000000000'),
    ];
    expect((await chat.next()).text).toBe(politeLine);
    expect(await house.terminal.next()).toEqual({
      text: 'Eve (telegram) would like to talk to me. Let them in?',
      buttons: ['Let in', 'Refuse'],
    });
    await Promise.all(sent.map((update) => telegram.updates.untilConfirmed(update)));
    await untilDealtWith();
    expect(sentTo(account)).toHaveLength(1);
  });

  it('gets one polite line for messages that come at the same moment', async () => {
    const { account, chat } = somebody('Mob');
    const receipts = await Promise.all(Array.from({ length: 10 }, () => send(account, 'hello')));
    expect(receipts).toEqual(Array(10).fill('unknown_sender'));
    expect((await chat.next()).text).toBe(politeLine);
    expect((await house.terminal.next()).text).toContain(`User ${account.id} (telegram) would like to talk to me`);
    await untilDealtWith();
    expect(sentTo(account)).toHaveLength(1);
  });

  it('leaves a request to be let in, and no word of what they wrote', async () => {
    const { account, chat } = somebody('Ned');
    const before = [await rowsOf('people'), await rowsOf('identities')];
    await answerTo(chat, chat.write('my secret is xylophone'));
    await chat.write('xylophone, I said');
    await chat.command('add', 'xylophone lesson');
    await house.terminal.next();
    await untilDealtWith();
    expect(await tablesWith('xylophone')).toEqual([]);
    expect([await rowsOf('people'), await rowsOf('identities')]).toEqual(before);
    expect(await requestOf(account)).toMatchObject({ displayName: 'Ned', status: 'pending', wrongCodes: 0 });
    expect(await ownerSays('add tune the glockenspiel')).toContain('glockenspiel');
    expect(await tablesWith('glockenspiel')).toContain('public.inbound_messages');
  });
});

describe('somebody who asked to be let in', () => {
  it('is let in by a button, welcomed, and is a user without a view of anybody else’s', async () => {
    const { account, chat } = somebody('Gia');
    await answerTo(chat, chat.write('hello'));
    await house.terminal.next();
    expect(await answerTo(house.terminal, house.terminal.press(1))).toBe('Gia is let in.');
    expect((await chat.next()).text).toContain('Welcome, Gia!');
    await ownerSays('add hide the presents');
    expect(await answerTo(chat, chat.command('list'))).toContain('Your list is empty');
    expect(await answerTo(chat, chat.write('done with the presents'))).toContain('I can’t find “presents”');
    expect(await answerTo(chat, chat.write('undo'))).toBe('There is nothing to undo.');
    const personId = (await identityOf(account))?.personId ?? '';
    expect(await house.app.database.asOwner().findOne(PersonSchema, personId)).toMatchObject({
      displayName: 'Gia',
      role: 'user',
      timeZone: 'Europe/Lisbon',
    });
  });

  it('cannot decide about others, whatever they say, once they are in', async () => {
    const { chat } = await aGuest('Ivo');
    const other = somebody('Jon');
    await answerTo(other.chat, other.chat.write('hello'));
    await house.terminal.next();
    const adminsOnly = 'Only an admin of this Steward can do that.';
    expect(await answerTo(chat, chat.command('requests'))).toBe(adminsOnly);
    expect(await answerTo(chat, chat.command('approve', '1'))).toBe(adminsOnly);
    expect(await answerTo(chat, chat.command('refuse', 'Jon'))).toBe(adminsOnly);
    expect(await requestOf(other.account)).toMatchObject({ status: 'pending' });
    expect(await ownerSays('/refuse Jon')).toBe('Jon is not let in.');
  });

  it('is let in by the owner’s command, by their place in the list', async () => {
    const { chat } = somebody('Kim');
    await answerTo(chat, chat.write('hello'));
    await house.terminal.next();
    const place = /^(\d+)\. Kim \(telegram\)$/m.exec(await ownerSays('/requests'))?.[1];
    expect(await ownerSays(`/approve ${place}`)).toBe('Kim is let in.');
    expect((await chat.next()).text).toContain('Welcome, Kim!');
  });

  it('stays unknown, and hears nothing, when the owner refuses', async () => {
    const { account, chat } = somebody('Lou');
    await answerTo(chat, chat.write('hello'));
    await house.terminal.next();
    expect(await answerTo(house.terminal, house.terminal.press(2))).toBe('Lou is not let in.');
    await chat.write('please');
    await untilDealtWith();
    expect(sentTo(account)).toHaveLength(1);
    expect(await identityOf(account)).toBeNull();
    expect(await ownerSays('/requests')).not.toContain('Lou');
  });

  it('is nobody to be let in any more once they proved to be the owner by a code', async () => {
    const { account, chat } = somebody('Ana again');
    await answerTo(chat, chat.write('it is me'));
    await house.terminal.next();
    const code = await newCode();
    expect(await answerTo(chat, chat.write(code))).toContain('This is you now, Ana');
    expect(await ownerSays('/requests')).not.toContain('Ana again');
    expect(await identityOf(account)).toMatchObject({ personId: house.owner });
  });
});

describe('a pairing code', () => {
  it.each([
    ['as it was shown', (code: string) => code],
    ['in lower case without its dash', (code: string) => code.toLowerCase().replace('-', '')],
    [
      'with spaces, and letters for the digits they look like',
      (code: string) => ` ${code.replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `,
    ],
  ])('works %s', async (_how, typed) => {
    const { account } = somebody('Pat');
    expect(await send(account, typed(await newCode()))).toBe('accepted');
    expect(await identityOf(account)).toMatchObject({ personId: house.owner });
  });

  it('works behind Telegram’s /start, as a link sends it', async () => {
    const { chat } = somebody('Pia');
    expect(await answerTo(chat, chat.command('start', await newCode()))).toContain('This is you now, Ana');
  });

  it('works once', async () => {
    const [first, second] = [somebody('Quin'), somebody('Rob')];
    const code = await newCode();
    expect(await send(first.account, code)).toBe('accepted');
    expect(await send(second.account, code)).toBe('unknown_sender');
    expect(await identityOf(second.account)).toBeNull();
  });

  it('works once when two send it at the same moment', async () => {
    const both = [somebody('Sam'), somebody('Sue')];
    const code = await newCode();
    const receipts = await Promise.all(both.map(({ account }) => send(account, code)));
    expect(receipts.toSorted()).toEqual(['accepted', 'unknown_sender']);
  });

  it('works for a day and no longer', async () => {
    const [early, late] = [somebody('Tim'), somebody('Uma')];
    const codes = [await newCode(), await newCode()];
    house.clock.advance({ hours: 23, minutes: 59 });
    expect(await send(early.account, codes[0] ?? '')).toBe('accepted');
    house.clock.advance({ minutes: 1 });
    expect(await send(late.account, codes[1] ?? '')).toBe('unknown_sender');
  });

  it('is not looked at after ten wrong ones, and is at the tenth try', async () => {
    const [patient, guessing] = [somebody('Val'), somebody('Wes')];
    const code = await newCode();
    for (let tries = 0; tries < 9; tries += 1) await send(patient.account, `WRNG-000${tries}`);
    for (let tries = 0; tries < 10; tries += 1) await send(guessing.account, `WRNG-000${tries}`);
    expect(await requestOf(guessing.account)).toMatchObject({ wrongCodes: 10 });
    expect(await send(guessing.account, code)).toBe('unknown_sender');
    expect(await send(patient.account, code)).toBe('accepted');
  });

  it('is not looked at after ten wrong ones that come at the same moment either', async () => {
    const { account } = somebody('Xan');
    const code = await newCode();
    await Promise.all(Array.from({ length: 10 }, (_, tries) => send(account, `WRNG-000${tries}`)));
    expect(await send(account, code)).toBe('unknown_sender');
    expect(await requestOf(account)).toMatchObject({ wrongCodes: 11 });
  });

  it('changes nothing about an account that is somebody’s already', async () => {
    const { account, chat } = await aGuest('Yan');
    const before = await identityOf(account);
    const code = await newCode();
    expect(await answerTo(chat, chat.write(code))).toContain('I didn’t understand that');
    expect(await identityOf(account)).toMatchObject({ id: before?.id, personId: before?.personId });
    expect(await send(somebody('Zoe').account, code)).toBe('accepted');
  });
});
