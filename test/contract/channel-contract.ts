import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonSchema } from '../../src/core/people/person.entity.ts';
import { addTask } from '../../src/core/planning/add-task.ts';
import type { ChannelDriver, Shown } from '../support/channel-drivers/driver.ts';
import { type House, openHouse } from '../support/house.ts';

const markup = 'zzz & <b>bold</b> <!here> *b* _i_ ~s~ `code` [l](u) "q" ‘q’ «q» &amp; \\n 👩‍👩‍👧 é 日本 \\ %s {x}';

/** What holds for a person on every channel, with the whole app behind it. Without a driver: the owner's terminal itself. */
export function channelContract(name: string, createDriver?: () => Promise<ChannelDriver>): void {
  describe(`a person on ${name}`, () => {
    let house: House;
    let person: ChannelDriver;

    beforeAll(async () => {
      const driver = await createDriver?.();
      house = await openHouse(driver ? [driver] : []);
      person = driver ?? house.terminal;
    });
    afterAll(() => house.close());

    const onScreen = async (act: Promise<void>): Promise<Shown> => {
      const [shown] = await Promise.all([person.next(), act]);
      return shown;
    };
    const say = async (text: string) => (await onScreen(person.write(text))).text;
    const list = async (query: string) => (await onScreen(person.command('list', query))).text;
    const atTerminal = async (text: string) => {
      const [shown] = await Promise.all([house.terminal.next(), house.terminal.write(text)]);
      return shown.text;
    };

    it.runIf(createDriver)('is the owner once they sent the code of the owner’s /pair', async () => {
      const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await atTerminal('/pair'))?.[0] ?? '';
      expect(await say(code)).toContain('This is you now, Ana');
      expect(await atTerminal('add water the plants')).toBe('Added: water the plants');
      expect(await say("what's on my list?")).toBe('Your list:\n1. water the plants');
      expect(await say('add feed the cat')).toBe('Added: feed the cat');
      expect(await atTerminal('/list')).toBe('Your list:\n1. water the plants\n2. feed the cat');
    });

    it('adds by sentence and by command, and settles an ambiguous reference with a button', async () => {
      expect(await say('add write the report')).toBe('Added: write the report');
      expect((await onScreen(person.command('add', 'print the report'))).text).toBe('Added: print the report');
      const question = await onScreen(person.write('done with the report'));
      expect(question.text).toBe('Which one do you mean by “report”?');
      expect(question.buttons.toSorted()).toEqual(['print the report', 'write the report']);
      const second = question.buttons[1];
      expect((await onScreen(person.press(2))).text).toBe(`Done: ${second}`);
      expect(await say('undo')).toBe(`Undone: Done: ${second}`);
    });

    it('is told that a command is unknown', async () => {
      expect((await onScreen(person.command('frobnicate', 'now'))).text).toContain(
        'I don’t know the command /frobnicate',
      );
    });

    it('gets their words back as they wrote them, whatever the platform’s markup makes of such', async () => {
      const offer = await onScreen(person.write(markup));
      expect(offer.buttons).toEqual(['As a task', 'In today’s reflection']);
      expect((await onScreen(person.press(1))).text).toBe(`Added: ${markup}`);
      expect(await list('zzz')).toBe(`Your list:\n1. ${markup}`);
    });

    it('gets a long list whole, in messages that the platform shows whole', async () => {
      const lines = await addLongTasks(house);
      await person.command('list', 'walrus');
      const parts: string[] = [];
      while (!parts.at(-1)?.includes('walrus 20')) parts.push((await person.next()).text);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(person.messageLimit);
      expect(parts.join('\n')).toBe(`Your list:\n${lines.join('\n')}`);
    });

    it.runIf(createDriver)('has what they wrote once done once, however often it is delivered', async () => {
      await person.writeTwice?.('add only once');
      while ((await house.receipts.next()) !== 'repeat');
      expect((await person.next()).text).toBe('Added: only once');
      expect(await list('only once')).toBe('Your list:\n1. only once');
    });

    it.runIf(createDriver)('is told politely what Steward can’t read', async () => {
      const what = (await person.sendPicture?.()) ?? '';
      expect((await person.next()).text).toBe(
        `I can’t read that kind of message (${what}) yet. Please write it as text.`,
      );
    });

    it('gets a picture as a file of its own, behind the words', async () => {
      for (const goal of ['visit Madeira', 'buy a boat']) await onScreen(person.command('goal', goal));
      await onScreen(person.command('link', 'visit Madeira to buy a boat'));
      const [file, shown] = await Promise.all([person.nextFile(), onScreen(person.command('goalmap'))]);
      expect(shown.text).toContain('Your goals as a picture: 2 of 2.');
      expect(file.name).toBe('goals.png');
      expect(Buffer.from(file.content.slice(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    });

    it('is reminded where they last wrote', async () => {
      expect(await say('remind me to stretch in 10 minutes')).toContain('stretch');
      house.clock.advance({ minutes: 11 });
      await house.app.tick();
      expect(await person.next()).toEqual({ text: '⏰ stretch', buttons: ['In 10 minutes', 'In an hour'] });
    });

    it.runIf(createDriver)('is reminded at the terminal where they wrote there last', async () => {
      expect(await say('remind me to drink in 10 minutes')).toContain('drink');
      expect(await atTerminal('add lunch')).toBe('Added: lunch');
      house.clock.advance({ minutes: 11 });
      await house.app.tick();
      expect((await house.terminal.next()).text).toBe('⏰ drink');
    });

    it('loses nothing and gets nothing twice when Steward stops with a message in hand', async () => {
      const { reached, release } = house.hold();
      const written = person.write('add the last straw');
      await reached;
      const stopped = house.stopApp();
      release();
      await stopped;
      await house.startApp();
      await written;
      expect((await person.next()).text).toBe('Added: the last straw');
      expect(await list('straw')).toBe('Your list:\n1. the last straw');
    });
  });
}

/** A page of the longest tasks there can be, and the lines of the list that show them. */
async function addLongTasks({ app, owner, clock }: House): Promise<string[]> {
  const titles = Array.from(
    { length: 20 },
    (_, index) => `${'many '.repeat(97)}walrus ${String(index + 1).padStart(2, '0')}`,
  );
  await app.database.asPerson(owner).transactional(async (em) => {
    const person = await em.findOneOrFail(PersonSchema, owner);
    for (const title of titles) {
      addTask({ em, person, now: clock.now() }, { title });
      await em.flush();
    }
  });
  return titles.map((title, index) => `${index + 1}. ${title}`);
}
