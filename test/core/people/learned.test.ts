import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usableBeliefs } from '../../../src/core/people/what-you-know.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

const used = () =>
  chat.app.database.asPerson(chat.owner).transactional(async (em) => {
    const beliefs = await usableBeliefs({ em, person: { id: chat.owner }, now: chat.clock.now() }, 30);
    return beliefs.map(({ key, value }) => `${key}: ${value}`).toSorted();
  });
const rows = () =>
  chat.app.database.asPerson(chat.owner).execute<object[]>(
    `select key, value, round(confidence::numeric, 2)::float8 as confidence, source, retired_at is null as live,
         inbound_id is not null as traced from learned_preferences order by created_at, id`,
  );

describe('what is learned of a person', () => {
  it('is what they said, by what it is about, with the message it came from', async () => {
    expect(await chat.say('remember that my favourite colour is blue')).toBe('I’ll remember: favourite colour: blue');
    expect(await chat.say('Remember that I hate phone calls')).toBe('I’ll remember: I hate phone calls');
    expect(await rows()).toEqual([
      { key: 'favourite colour', value: 'blue', confidence: 0.9, source: 'told', live: true, traced: true },
      {
        key: 'i hate phone calls',
        value: 'I hate phone calls',
        confidence: 0.9,
        source: 'told',
        live: true,
        traced: true,
      },
    ]);
  });

  it('is surer when it is said again, and replaced when it is contradicted', async () => {
    expect(await chat.say('remember that my favourite colour is Blue')).toContain('I knew that, and am surer now');
    expect(await chat.say('remember that my favourite colour is red')).toBe('I’ll remember: favourite colour: red');
    expect(await rows()).toMatchObject([
      { value: 'blue', confidence: 0.95, live: false },
      { value: 'I hate phone calls' },
      { value: 'red', confidence: 0.9, live: true },
    ]);
  });

  it('is used from 0.7 on only: what was noticed once is not, noticed twice it is', async () => {
    await chat.say('/remember short answers; key: style; source: observed');
    expect(await used()).not.toContain('style: short answers');
    await chat.say('/remember short answers; key: style; source: observed');
    expect(await used()).toContain('style: short answers');
    expect(await chat.say('what do you know about me')).toContain('style: short answers (75 % sure)');
  });

  it('fades, until it is no longer used', async () => {
    chat.clock.advance({ days: 120 });
    expect(await used()).toEqual([]);
    expect(await chat.say('what do you know about me')).toContain('favourite colour: red (57 % sure, not used)');
    await chat.say('remember that my favourite colour is red');
    expect(await used()).toEqual(['favourite colour: red']);
  });

  it('can be put right and forgotten, by its words or its place', async () => {
    await chat.say('what do you know about me');
    expect(await chat.say('/correct #1: green')).toBe('Put right: favourite colour: green');
    expect(await used()).toEqual(['favourite colour: green']);
    expect(await chat.say('forget what you know about the colour')).toBe('Forgotten: favourite colour: green');
    expect(await rows()).toMatchObject([{ value: 'I hate phone calls' }, { value: 'short answers' }]);
    expect(await chat.say('forget that zeppelins')).toContain('I can’t find');
  });

  it('is neither learned nor used without consent, and is gone when its deletion is asked for', async () => {
    await chat.say('remember that I like tea');
    expect(await chat.say('/consent learn_preferences off')).toContain('[1] Delete what was kept');
    expect(await used()).toEqual([]);
    expect(await chat.say('remember that I like coffee')).toBe(
      'I may not keep that: you don’t consent to it (learn_preferences). To consent, say “/consent learn_preferences on”.',
    );
    expect(await rows()).toHaveLength(3);
    await chat.say('/consent learn_preferences off');
    expect(await chat.say('1')).toBe('Deleted: 3 records that were kept by your consent “Learning about you”.');
    expect(await rows()).toEqual([]);
    const [kept] = await chat.app.database
      .asPerson(chat.owner)
      .execute<{ count: number }[]>(
        `select count(*)::int from audit_log where (old_values || new_values)::text like '%tea%'`,
      );
    expect(kept?.count).toBe(0);
  });
});
