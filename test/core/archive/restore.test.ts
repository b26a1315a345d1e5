import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

const direct = (text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).transactional((em) => em.execute<object[]>(text, values));

describe('the archive', () => {
  it('is empty at first', async () => {
    expect(await chat.say('show my archive')).toBe('Nothing is archived.');
    expect(await chat.say('restore the garden')).toBe(
      'Nothing archived fits “garden”. Say “show archive” to see what is there.',
    );
  });

  it('holds everything that can be put away, the latest first, and gives it back', async () => {
    for (const line of ['new pillar: Health', 'new area: Flat', '/add_project Website', 'add mend the fence'])
      await chat.say(line);
    await chat.say('goal: learn chess');
    await chat.say('new habit: stretch every day');
    await direct(
      `insert into journal_entries (id, person_id, written_on, text) values (gen_random_uuid(), ?, '2026-11-20', 'A long walk')`,
      [chat.owner],
    );
    await direct(
      `insert into learnings (id, person_id, topic, text) values (gen_random_uuid(), ?, 'Baking', 'Rye needs time')`,
      [chat.owner],
    );
    const kinds = {
      pillars: ['Health', 'pillar'],
      areas: ['Flat', 'area'],
      projects: ['Website', 'project'],
      tasks: ['mend the fence', 'task'],
      goals: ['learn chess', 'goal'],
      habits: ['stretch', 'habit'],
      journal_entries: ['A long walk', 'journal entry'],
      learnings: ['Baking', 'learning'],
    };
    const tables = Object.keys(kinds);
    for (const [index, table] of tables.entries())
      await direct(`update ${table} set archived_at = ?`, [`2026-11-20T08:0${index}:00Z`]);
    const lines = Object.values(kinds)
      .toReversed()
      .map(([name, kind], index) => `${index + 1}. ${name} (${kind}, today)`);
    expect(await chat.say('show my archive')).toBe(['Archived:', ...lines].join('\n'));
    for (const [table, [name, kind]] of Object.entries(kinds)) {
      expect(await chat.say(`restore ${name}`)).toBe(`Back again: ${name} (${kind}).`);
      expect(await direct(`select 1 from ${table} where archived_at is null`), table).toHaveLength(1);
    }
  });

  it('asks where several things have the name, and does what the answer says', async () => {
    for (const line of ['/add_project Garden', 'new area: Garden', 'archive the project Garden']) await chat.say(line);
    chat.clock.advance({ minutes: 1 });
    await chat.say('archive the area Garden');
    expect(await chat.say('restore garden')).toBe(
      'Which one do you mean by “garden”?\n  [1] Garden (area)\n  [2] Garden (project)',
    );
    expect(await chat.say('2')).toBe('Back again: Garden (project).');
    expect(await chat.say('/restore_item garden; kind: goal')).toContain('Nothing archived fits “garden”');
    expect(await chat.say('restore the area garden')).toBe('Back again: Garden (area).');
  });

  it('is counted through, also over its pages, and by kind', async () => {
    await direct(
      `insert into tasks (id, person_id, title, archived_at)
       select gen_random_uuid(), ?, 'old ' || n, timestamptz '2026-01-01' - n * interval '1 day' from generate_series(1, 25) n`,
      [chat.owner],
    );
    const first = await chat.say('/list_archived task');
    expect(first).toContain('20. old 20');
    expect(first).toContain('… and 5 more.');
    expect(await chat.say('more')).toContain('21. old 21 (task, Thu, 11 Dec 2025)');
    expect(await chat.say('/restore_item #21')).toBe('Back again: old 21 (task).');
  });

  it('gives nothing back whose name another one has taken in its place', async () => {
    for (const line of ['/add_project Canoe', '/delete_project Canoe', '/add_project Canoe']) await chat.say(line);
    expect(await chat.say('restore the project canoe')).toContain('There is “Canoe” already.');
    await chat.say('rename the Canoe project to Kayak');
    expect(await chat.say('restore the project canoe')).toBe('Back again: Canoe (project).');
  });

  it('says where a thing lies when that is archived itself', async () => {
    for (const line of [
      '/add_project Boat',
      '/add_task Sails; project: Boat',
      '/delete_task Sails',
      '/delete_project Boat',
    ])
      await chat.say(line);
    expect(await chat.say('restore sails')).toBe(
      'Back again: Sails (task). It lies in “Boat”, which is still archived.',
    );
    await chat.say('speak Spanish');
    expect(await chat.say('/restore boat')).toBe('Recuperado: Boat (proyecto).');
  });
});
