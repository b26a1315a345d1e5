import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
});
afterAll(() => chat.stop());

const sql = <Row>(text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);

describe('pillars', () => {
  it('are added with an importance and a share of the time', async () => {
    expect(await chat.say('new pillar: Health 30%')).toBe('New pillar: Health (30 % of your time)');
    expect(await chat.say('/add_pillar Work; importance: 5; time_share: 60,5; description: What I earn by')).toBe(
      'New pillar: Work (60.5 % of your time)',
    );
    expect(await sql('select name, importance, time_share, description from pillars order by name')).toEqual([
      { name: 'Health', importance: 3, time_share: 30, description: null },
      { name: 'Work', importance: 5, time_share: 60.5, description: 'What I earn by' },
    ]);
  });

  it('never get more than all of the time: what is left is named', async () => {
    expect(await chat.say('/add_pillar Music; time_share: 10')).toBe(
      'Only 9.5 % of your time is left, so 10 % does not fit. Take less, or lower another pillar’s share first.',
    );
    expect(await chat.say('/add_pillar Music; time_share: 9.5')).toContain('New pillar: Music');
    expect(await chat.say('give Health 31% of my time')).toContain('Only 30 %');
    expect(await chat.say('/add_pillar More; time_share: 1')).toContain('All of your time is given out already');
    expect(await chat.say('give Health 20% of my time')).toBe('Updated pillar: Health (20 % of your time)');
    expect(await chat.say('/update_pillar Music; time_share: none; importance: 2')).toBe('Updated pillar: Music');
    expect(await sql('select sum(time_share) as sum, count(*)::int as count from pillars')).toEqual([
      { sum: 80.5, count: 3 },
    ]);
  });

  it('refuse what is out of range or taken, and change nothing', async () => {
    const before = await sql('select * from pillars order by id');
    expect(await chat.say('/add_pillar Sleep; importance: 6')).toContain('importance');
    expect(await chat.say('/add_pillar Sleep; time_share: 0')).toContain('time_share');
    expect(await chat.say('/add_pillar Sleep; time_share: 101')).toContain('time_share');
    expect(await chat.say('/add_pillar health')).toBe(
      'There is “Health” already. Choose another name, or rename that one first.',
    );
    expect(await chat.say('rename the pillar Music to WORK')).toContain('There is “Work” already');
    expect(await chat.say(`/update_pillar ${randomUUIDv7()}; name: Mine`)).toContain('I can’t find');
    expect(await sql('select * from pillars order by id')).toEqual(before);
  });

  it('keep markup and strange characters as they are', async () => {
    const name = `<b>Ümit</b> *x* {y} 'q' \u202e🌱`;
    expect(await chat.say(`/add_pillar ${name}`)).toBe(`New pillar: ${name}`);
    expect(await sql('select name from pillars where name = ?', [name])).toEqual([{ name }]);
    expect(await chat.say('/delete_pillar <b>Ümit</b>')).toContain(`Archived pillar: ${name}.`);
  });
});

describe('areas', () => {
  it('lie in a pillar, or on their own, and can move', async () => {
    expect(await chat.say('add an area Fitness in Health')).toBe('New area: Fitness (in Health)');
    expect(await chat.say('new area: Flat')).toBe('New area: Flat');
    expect(await chat.say('move the area Flat to Work')).toBe('Updated area: Flat (in Work)');
    expect(await chat.say('/update_area Flat; pillar: none; importance: 4')).toBe('Updated area: Flat');
    expect(
      await sql(`select a.name, p.name as pillar, a.importance from areas a
        left join pillars p on p.id = a.pillar_id order by a.name`),
    ).toEqual([
      { name: 'Fitness', pillar: 'Health', importance: 3 },
      { name: 'Flat', pillar: null, importance: 4 },
    ]);
  });

  it('may share a name in two pillars, but not in one', async () => {
    expect(await chat.say('/add_area Fitness; pillar: Work')).toBe('New area: Fitness (in Work)');
    expect(await chat.say('/add_area fitness; pillar: Health')).toContain('There is “Fitness” already');
    const [inWork] = await sql<{ id: string }>(
      `select a.id from areas a join pillars p on p.id = a.pillar_id where p.name = 'Work'`,
    );
    expect(await chat.say(`/update_area ${inWork?.id}; pillar: Health`)).toContain('There is “Fitness” already');
    expect(await chat.say('archive the area Fitness')).toContain('Which one do you mean by “Fitness”?');
    expect(await chat.say(`/delete_area ${inWork?.id}`)).toContain('Archived area: Fitness.');
  });
});

describe('what is archived', () => {
  it('takes nothing new, whether by its whole name, some of it, or through what lies in it', async () => {
    expect(await chat.say('archive the pillar Health')).toBe(
      'Archived pillar: Health. 1 area keeps its place below it. Say “restore Health” to bring it back.',
    );
    const refused = '“Health” is archived and takes nothing new. Bring it back first: say “restore Health”.';
    expect(await chat.say('/add_area Diet; pillar: Health')).toBe(refused);
    expect(await chat.say('/add_area Diet; pillar: Heal')).toBe(refused);
    expect(await chat.say('move the area Flat to Health')).toBe(refused);
    expect(await chat.say('/add_project Marathon; area: Fitness')).toBe(refused);
    expect(await sql(`select name from areas where name = 'Diet' union all select name from projects`)).toEqual([]);
  });

  it('is not mistaken for another one whose name is merely like it', async () => {
    await chat.say('/add_pillar Wealth');
    expect(await chat.say('/add_area Diet; pillar: Health')).toContain('“Health” is archived');
  });

  it('takes again once it is restored', async () => {
    expect(await chat.say('restore Health')).toBe('Back again: Health (pillar).');
    expect(await chat.say('/add_area Diet; pillar: Health')).toBe('New area: Diet (in Health)');
    expect(await chat.say('archive the Fitness area')).toContain('Archived area: Fitness.');
    expect(await chat.say('/add_project Marathon; area: Fitness')).toContain('“Fitness” is archived');
    expect(await chat.say('/restore_item Fitness; kind: area')).toContain('Which one');
  });

  it('does not come back with a share that others have been given meanwhile', async () => {
    await chat.say('archive the pillar Health');
    expect(await chat.say('/update_pillar Wealth; time_share: 39')).toContain('Updated pillar');
    expect(await chat.say('restore Health')).toContain('Only 0.5 % of your time is left, so 20 % does not fit');
    await chat.say('/update_pillar Wealth; time_share: 5');
    expect(await chat.say('restore Health')).toBe('Back again: Health (pillar).');
  });
});
