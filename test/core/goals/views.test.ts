import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GoalSchema } from '../../../src/core/goals/goal.entity.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
beforeAll(async () => {
  chat = await openChat();
  await chat.say('/add_goal move to Lisbon; estimated days: 10; deadline: 2026-12-31; priority: 5; category: personal');
  await chat.say('/add_goal get the job; estimated days: 60');
  await chat.say('/add_goal rewrite the CV; estimated days: 5');
  await chat.say('/add_goal find a flat');
  await chat.say('/add_goal speak Portuguese');
  await chat.say('goal move to Lisbon needs get the job');
  await chat.say('goal move to Lisbon needs find a flat');
  await chat.say('goal get the job needs rewrite the CV');
  await chat.say('goal speak Portuguese helps get the job');
});
afterAll(() => chat.stop());

const idOf = async (title: string) =>
  (await chat.app.database.asPerson(chat.owner).findOneOrFail(GoalSchema, { title })).id;
const run = (sql: string, values: unknown[]) =>
  chat.app.database.asPerson(chat.owner).transactional((em) => em.execute(sql, values));

describe('a goal that is shown', () => {
  it('names what it needs directly and in all, what waits for it, and what serves it', async () => {
    const goal = await idOf('move to Lisbon');
    await run(
      `insert into tasks (id, person_id, title, goal_id, status, completed_at) values
      (gen_random_uuid(), ?, 'pack', ?, 'todo', null), (gen_random_uuid(), ?, 'sell the car', ?, 'completed', now())`,
      [chat.owner, goal, chat.owner, goal],
    );
    await run(`insert into projects (id, person_id, name, goal_id) values (gen_random_uuid(), ?, 'Removal', ?)`, [
      chat.owner,
      goal,
    ]);
    await run(`insert into habits (id, person_id, name, goal_id) values (gen_random_uuid(), ?, 'look at flats', ?)`, [
      chat.owner,
      goal,
    ]);
    await run(
      `insert into events (id, person_id, title, goal_id, starts_at) values (gen_random_uuid(), ?, 'farewell', ?, ?)`,
      [chat.owner, goal, chat.clock.now().add({ hours: 48 }).toString()],
    );
    expect(await chat.say('show goal move to Lisbon')).toBe(
      [
        'move to Lisbon: waiting for others, 0 % by Thu 31 Dec'.replace(' by', ', by'),
        'Priority 5 of 5, about 10 days, personal',
        'With all that belongs to it: 13 %',
        'Needs: get the job and find a flat',
        'Before that: rewrite the CV',
        'Tasks: pack',
        'Projects: Removal',
        'Habits: look at flats',
        'Events: farewell',
      ].join('\n'),
    );
    expect(await chat.say('show goal rewrite the CV')).toContain(
      'Needed by: get the job\nIn all, 2 goals wait for it.',
    );
    expect(await chat.say('show goal get the job')).toContain('Helped along by: speak Portuguese');
  });
});

describe('the critical path', () => {
  it('is the chain that takes longest, with what takes longest in it', async () => {
    expect(await chat.say('what is the critical path to move to Lisbon?')).toBe(
      [
        'The critical path to “move to Lisbon”: 75 days, so Wed 3 Feb at the earliest.',
        '1. rewrite the CV – 5 days',
        '2. get the job – 60 days ← takes longest',
        '3. move to Lisbon – 10 days',
        '34 days after its deadline, Thu 31 Dec.',
      ].join('\n'),
    );
    expect(await chat.say('/path')).toContain('The critical path to “move to Lisbon”');
  });

  it('goes by a week where there is no estimate, and says so', async () => {
    expect(await chat.say('/path find a flat')).toBe(
      'The critical path to “find a flat”: 7 days, so Fri 27 Nov at the earliest.\n1. find a flat – 7 days (assumed)\nOne goal has no estimate and counts as a week. Say “goal find a flat takes 10 days”.',
    );
    expect(await chat.say('goal find a flat takes 90 days')).toContain('Updated goal: find a flat');
    expect(await chat.say('/path')).toContain('1. find a flat – 90 days ← takes longest\n2. move to Lisbon – 10 days');
  });

  it('leads to no goal that is finished', async () => {
    await chat.say('goal speak Portuguese is done');
    expect(await chat.say('/path speak Portuguese')).toContain('“speak Portuguese” is finished');
  });

  it('counts in lists: its second goal is #2', async () => {
    await chat.say('/path get the job');
    expect(await chat.say('/show_goal #1')).toMatch(/^rewrite the CV: /);
  });
});

describe('the picture of the graph', () => {
  const lastPicture = async () => {
    const [row] = await chat.app.database
      .asPerson(chat.owner)
      .execute<{ file_name: string; media_type: string; head: string; linked: boolean }[]>(
        `select file_name, media_type, encode(substr(content, 1, 4), 'hex') as head, outbound_id is not null as linked
         from attachments order by created_at desc, id desc limit 1`,
      );
    return row;
  };

  it('goes with the reply, as a PNG', async () => {
    expect(await chat.say('show me my goal graph')).toContain(
      'Your goals as a picture: 5 of 5.\nCritical path (100 days): find a flat → move to Lisbon',
    );
    expect(await lastPicture()).toEqual({
      file_name: 'goals.png',
      media_type: 'image/png',
      head: '89504e47',
      linked: true,
    });
  });

  it('is of the goals around one, where one is named', async () => {
    await chat.say('/add_goal far away');
    await chat.say('/add_goal further still');
    await chat.say('goal further still needs far away');
    expect(await chat.say('/goalmap far away')).toContain('Your goals as a picture: 2 of 7.');
    await chat.say('/add_goal all alone');
    expect(await chat.say('/goalmap all alone')).toContain('No goals are linked here yet.');
  });
});
