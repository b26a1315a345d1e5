import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

const direct = (text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).transactional((em) => em.execute(text, values));

describe('search', () => {
  it('finds every kind of thing, by name or by what it says, and groups them', async () => {
    for (const line of [
      '/add_pillar Home; description: the Lisbon years',
      '/add_area Lisbon flat; pillar: Home',
      '/add_project Move; organization: Lisbon Movers',
      'update on Move: found a Lisbon van',
      '/add_task Call the landlord; description: about Lisbon; due: tomorrow',
      'goal: get the Lisbon job by March',
      '/add_habit Read; motivation: Lisbon book club',
      'remind me to book Lisbon flights tomorrow at 9',
      'reflection: dreamt of Lisbon',
    ])
      await chat.say(line);
    await direct(
      `insert into events (id, person_id, title, location, starts_at) values (gen_random_uuid(), ?, 'Dinner', 'Lisbon', '2026-11-28T20:00:00Z')`,
      [chat.owner],
    );
    await direct(
      `insert into journal_entries (id, person_id, written_on, title, text) values (gen_random_uuid(), ?, '2026-11-19', 'A day', 'in Lisbon')`,
      [chat.owner],
    );
    await direct(
      `insert into learnings (id, person_id, topic, question, text) values (gen_random_uuid(), ?, 'Trams', 'Where in Lisbon?', 'Line 28')`,
      [chat.owner],
    );
    expect(await chat.say('search lisbon')).toBe(`Found for “lisbon”:
Tasks (1)
1. Call the landlord – tomorrow
Projects (1)
2. Move
Areas (1)
3. Lisbon flat
Pillars (1)
4. Home
Goals (1)
5. get the Lisbon job – Wed 31 Mar
Habits (1)
6. Read
Events (1)
7. Dinner – Sat 28 Nov
Reminders (1)
8. book Lisbon flights – tomorrow
Project updates (1)
9. found a Lisbon van – today
Reflections (1)
10. dreamt of Lisbon – today
Journal (1)
11. A day – yesterday
Learnings (1)
12. Trams`);
  });

  it('lets what it found be named by its number, each by what it is', async () => {
    await chat.say('search lisbon');
    expect(await chat.say('done with #1')).toBe('Done: Call the landlord');
    expect(await chat.say('/show_project #2')).toContain('Move');
    expect(await chat.say('/update_area #3; name: Lisbon house')).toContain('Lisbon house');
  });

  it('needs every word, shows closed things last, and takes no word for a pattern', async () => {
    await chat.say('/add_task call Ana in Lisbon');
    expect(await chat.say('search lisbon call')).toBe(`Found for “lisbon call”:
Tasks (2)
1. call Ana in Lisbon
2. Call the landlord – tomorrow (closed)`);
    expect(await chat.say('search lisbon zebra')).toBe('Nothing fits “lisbon zebra”.');
    expect(await chat.say('search 100%')).toBe('Nothing fits “100%”.');
    expect(await chat.say('/search _; kind: task')).toBe('Nothing fits “_”.');
  });

  it('leaves out what is archived', async () => {
    await chat.say('/delete_task call Ana');
    expect(await chat.say('/find Ana')).toBe('Nothing fits “Ana”.');
  });

  it('shows five of a kind with a way to the rest, twenty at a time', async () => {
    await direct(
      `insert into tasks (id, person_id, title) select gen_random_uuid(), ?, 'quince ' || n from generate_series(1, 27) n`,
      [chat.owner],
    );
    const found = await chat.say('search quince');
    expect(found.split('\n')).toHaveLength(1 + 1 + 5 + 1);
    expect(found).toContain('[1] Tasks (27)');
    const alone = await chat.say('1');
    expect(alone).toContain('\n20. quince');
    expect(alone).toContain('[1] More');
    const last = await chat.say('more');
    expect(last).toContain('\n27. quince');
    expect(await chat.say('done with #27')).toBe(`Done: ${last.split('27. ')[1]}`);
  });

  it('shows nothing of anybody else', async () => {
    const other = randomUUIDv7();
    await chat.app.database
      .asSystem()
      .execute(`insert into people (id, display_name, time_zone, role) values (?, 'Ben', 'UTC', 'user')`, [other]);
    await chat.app.database
      .asPerson(other)
      .transactional((em) =>
        em.execute(`insert into tasks (id, person_id, title) values (gen_random_uuid(), ?, 'osprey census')`, [other]),
      );
    expect(await chat.say('search osprey')).toBe('Nothing fits “osprey”.');
  });

  it('refuses an unknown kind, and speaks the person’s language', async () => {
    expect(await chat.say('/search x; kind: song')).toContain('kind');
    await chat.say('speak French');
    expect(await chat.say('/search trams')).toBe(
      'Trouvé pour «\u00a0trams\u00a0»\u00a0:\nApprentissages (1)\n1. Trams',
    );
  });
});
