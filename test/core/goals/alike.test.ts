import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

/** An embedder that knows of two meanings: going abroad, and anything else. */
const embedder = {
  model: 'two-meanings',
  dimensions: 2,
  embed: async (texts: string[]) => texts.map((text) => (/emigrate|abroad|Lisbon/.test(text) ? [1, 0] : [0, 1])),
};

let chat: Chat;
const titles = async () => {
  const rows = await chat.app.database
    .asPerson(chat.owner)
    .execute<{ title: string }[]>('select title from goals where archived_at is null order by created_at, id');
  return rows.map(({ title }) => title);
};

describe('a goal like one there is', () => {
  beforeAll(async () => {
    chat = await openChat();
    await chat.say('goal: run a marathon');
    await chat.say('goal: learn chess');
  });
  afterAll(() => chat.stop());

  it('is added, and the other is named with a button that links the two', async () => {
    expect(await chat.say('goal: run the Lisbon marathon')).toBe(
      'New goal: run the Lisbon marathon\nMuch like: run a marathon. Do they belong together?\n  [1] Link to run a marathon\n  [2] Remove it again',
    );
    expect(await chat.say('1')).toBe('“run the Lisbon marathon” and “run a marathon” are now related.');
    expect(await chat.say('show goal Lisbon')).toContain('Related: run a marathon');
  });

  it('is taken away again by the other button', async () => {
    await chat.say('goal: run marathons');
    expect(await chat.say('3')).toBe('Deleted goal: run marathons');
    expect(await titles()).not.toContain('run marathons');
  });

  it('is asked about first where it says the very same, and added only on a yes', async () => {
    const before = await titles();
    expect(await chat.say('goal: Run a Marathon!')).toBe(
      'You have this goal already: run a marathon (open). Add it once more?\n  [1] Add it once more\n  [2] Show me that one',
    );
    expect(await titles()).toEqual(before);
    expect(await chat.say('1')).toContain('New goal: Run a Marathon');
    expect(await titles()).toHaveLength(before.length + 1);
    await chat.say('undo');
  });

  it('is not asked about where the other one is reached', async () => {
    await chat.say('goal learn chess is done');
    expect(await chat.say('goal: learn chess')).toBe('New goal: learn chess');
  });

  it('is listed with how alike it is', async () => {
    expect(await chat.say('goals like run the Lisbon marathon')).toMatch(
      /^Goals like “run the Lisbon marathon”:\n1\. run a marathon – \d\d % alike \(open\)$/,
    );
    expect(await chat.say('/similar_goals #1')).toMatch(/^Goals like “run a marathon”:\n1\. run the Lisbon marathon/);
  });
});

describe('with an embedder', () => {
  beforeAll(async () => {
    chat = await openChat({ embedder });
    await chat.say('goal: get the Lisbon job');
    await chat.say('goal: bake bread');
  });
  afterAll(() => chat.stop());

  it('a goal is found by its meaning, in other words', async () => {
    expect(await chat.say('goal: emigrate')).toContain('Much like: get the Lisbon job.');
    expect(await chat.say('goals like emigrate')).toBe(
      'Goals like “emigrate”:\n1. get the Lisbon job – 100 % alike (open)',
    );
  });
});
