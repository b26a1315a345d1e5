import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GoalSchema } from '../../../src/core/goals/goal.entity.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
function inChat() {
  beforeAll(async () => {
    chat = await openChat();
  });
  afterAll(() => chat.stop());
}
const goalCalled = (title: string) =>
  chat.app.database.asPerson(chat.owner).findOneOrFail(GoalSchema, { title, archivedAt: null });
const everyGoal = () => chat.app.database.asPerson(chat.owner).execute('select * from goals order by id');

describe('a goal', () => {
  inChat();

  it('keeps all that is said of it', async () => {
    const said =
      '/add_goal Run a marathon; deadline: 24 December; category: health; priority: 5; estimated days: 120; smart: Run 42 km by Christmas, three runs a week; source: onboarding; progress: 10; description: Before I am forty';
    expect(await chat.say(said)).toBe('New goal: Run a marathon (by Thu 24 Dec)');
    expect(await goalCalled('Run a marathon')).toMatchObject({
      category: 'health',
      priority: 5,
      estimatedDays: 120,
      smart: 'Run 42 km by Christmas, three runs a week',
      description: 'Before I am forty',
      source: 'onboarding',
      progress: 10,
      status: 'todo',
      deadline: Temporal.PlainDate.from('2026-12-24'),
    });
  });

  it('changes in each of its fields, and takes null for those that it can do without', async () => {
    await chat.say(
      '/update_goal marathon; category: personal growth; estimated days: 90; priority: 4; source: user created',
    );
    expect(await goalCalled('Run a marathon')).toMatchObject({
      category: 'personal_growth',
      estimatedDays: 90,
      priority: 4,
    });
    await chat.say(
      '/update_goal marathon; deadline: none; smart: none; category: none; estimated days: none; description: none',
    );
    expect(await goalCalled('Run a marathon')).toMatchObject({
      deadline: null,
      smart: null,
      category: null,
      estimatedDays: null,
      description: null,
    });
  });

  it('is paused, taken up again, and reached, by plain sentences', async () => {
    expect(await chat.say('put my marathon goal on hold')).toBe('Updated goal: Run a marathon – paused, 10 %');
    expect(await chat.say('my goals')).toContain('No open goals.');
    expect(await chat.say('my paused goals')).toBe('Paused goals:\n1. Run a marathon – paused – 10 %');
    expect(await chat.say('resume my marathon goal')).toBe('Updated goal: Run a marathon – open, 10 %');
    expect(await chat.say('goal marathon is 100%')).toBe(
      'Updated goal: Run a marathon – open, 100 %\n  [1] Mark as reached',
    );
    expect(await chat.say('1')).toBe('Updated goal: Run a marathon – reached, 100 %');
    expect((await goalCalled('Run a marathon')).reachedAt?.toString()).toBe(chat.clock.now().toString());
    expect(await chat.say('my finished goals')).toBe('Goals you reached:\n1. Run a marathon – reached');
    await chat.say('reopen goal marathon');
    expect(await goalCalled('Run a marathon')).toMatchObject({ status: 'todo', reachedAt: null });
  });

  it('refuses what can’t be, and changes nothing', async () => {
    const before = await everyGoal();
    const stranger = randomUUIDv7();
    for (const [said, answer] of [
      ['/add_goal Fly; priority: 6', 'priority'],
      ['/add_goal Fly; category: aviation', 'category'],
      ['/add_goal Fly; progress: 101', 'progress'],
      ['/add_goal Fly; estimated days: 0', 'estimated_days'],
      ['/add_goal Fly; deadline: 31 February', 'There is no such date'],
      ['/add_goal Fly; deadline: 2026-02-31', 'There is no such date'],
      ['/update_goal marathon; status: blocked', 'status'],
      ['/update_goal marathon; priority: 0', 'priority'],
      ['/update_goal zeppelin; priority: 1', 'I can’t find “zeppelin”'],
      [`/update_goal ${stranger}; priority: 1`, `I can’t find “${stranger}”`],
      [`/delete_goal ${stranger}`, `I can’t find “${stranger}”`],
      [`/show_goal ${stranger}`, `I can’t find “${stranger}”`],
      [`/link_goals marathon; needs: ${stranger}`, `I can’t find “${stranger}”`],
      ['/link_goals marathon; needs: marathon; type: hates', 'type'],
      ['/link_goals marathon; needs: marathon; strength: 6', 'strength'],
      ['/list_goals show: someday', 'show'],
    ] as const) {
      expect(await chat.say(said)).toContain(answer);
    }
    expect(await everyGoal()).toEqual(before);
  });

  it('takes words with markup and signs as they are', async () => {
    const title = '<b>Read</b> & *write* `code` {x} 日本 👩‍👩‍👧';
    expect(await chat.say(`/add_goal ${title}`)).toBe(`New goal: ${title}`);
    expect(await chat.say('/show_goal 日本')).toContain(`${title}: open, 0 %`);
  });

  it('is deleted with its links, and undo brings all of it back', async () => {
    await chat.say('goal: Buy shoes');
    await chat.say('goal marathon needs shoes');
    expect(await chat.say('delete goal shoes')).toBe('Deleted goal: Buy shoes\nNow open: Run a marathon');
    expect(await chat.say('show goal shoes')).toContain('I can’t find “shoes”');
    expect(await chat.say('show goal marathon')).not.toContain('Needs');
    expect(await chat.say('undo')).toContain('Undone: Deleted goal: Buy shoes');
    expect(await chat.say('show goal marathon')).toContain('Run a marathon: waiting for others');
    expect(await chat.say('show goal marathon')).toContain('Needs: Buy shoes');
  });
});

describe('a list of goals', () => {
  inChat();

  it('comes in pages, and “#22” is the one at that place', async () => {
    await chat.app.database.asPerson(chat.owner).transactional((em) =>
      em.execute(
        `insert into goals (id, person_id, title, category, priority)
         select gen_random_uuid(), ?, 'goal ' || lpad(n::text, 2, '0'), case when n % 10 = 0 then 'health' end, 5 - n / 10
         from generate_series(1, 45) as n`,
        [chat.owner],
      ),
    );
    const first = (await chat.say('my goals')).split('\n');
    expect([first.length, first.at(-1)]).toEqual([22, '… and 25 more.']);
    const second = (await chat.say('/list_goals open; offset: 20')).split('\n');
    expect([second[1]?.slice(0, 4), second.at(-1)]).toEqual(['21. ', '… and 5 more.']);
    expect(await chat.say('/show_goal #22')).toContain(second[2]?.replace('22. ', '') ?? '');
    expect(await chat.say('/list_goals open; category: health')).toMatch(
      /^Your goals \(health\):\n1\. goal 10\n.*\n.*\n4\. goal 40$/s,
    );
    expect(await chat.say('/list_goals canceled')).toBe('No such goals.');
  });
});

describe('the graph of goals in chat', () => {
  inChat();
  beforeAll(async () => {
    for (const title of ['sell the flat', 'settle the lawsuit', 'paint the walls', 'find a buyer']) {
      await chat.say(`goal: ${title}`);
    }
  });

  it('holds a goal up by what blocks it, and not by what only helps', async () => {
    expect(await chat.say('goal paint the walls helps sell the flat')).toBe(
      '“paint the walls” now helps “sell the flat” along.',
    );
    expect((await goalCalled('sell the flat')).status).toBe('todo');
    expect(await chat.say('goal settle the lawsuit blocks sell the flat')).toBe(
      '“sell the flat” now waits until “settle the lawsuit” is out of the way.',
    );
    expect((await goalCalled('sell the flat')).status).toBe('blocked');
    expect(await chat.say('goal settle the lawsuit is done')).toBe(
      'Updated goal: settle the lawsuit – reached, 100 %\nNow open: sell the flat',
    );
    expect(await chat.say('reopen goal settle the lawsuit')).toBe(
      'Updated goal: settle the lawsuit – open, 0 %\nWaiting again: sell the flat',
    );
  });

  it('leaves a paused goal paused, whatever becomes of what it waits for', async () => {
    await chat.say('pause goal sell the flat');
    await chat.say('goal settle the lawsuit is done');
    expect((await goalCalled('sell the flat')).status).toBe('paused');
    await chat.say('reopen goal settle the lawsuit');
    expect(await chat.say('resume goal sell the flat')).toContain('sell the flat – waiting for others');
  });

  it('keeps the kind, strength and notes of a link, and changes them', async () => {
    await chat.say('/link_goals sell the flat; needs: find a buyer; strength: 4; notes: through the agency');
    const stored = () =>
      chat.app.database
        .asPerson(chat.owner)
        .execute(`select type, strength, notes from goal_links where notes is not null`);
    expect(await stored()).toEqual([{ type: 'requires', strength: 4, notes: 'through the agency' }]);
    expect(await chat.say('/link_goals sell the flat; needs: find a buyer; strength: 4')).toBe(
      'That follows already: sell the flat → find a buyer.',
    );
    expect(await chat.say('/link_goals sell the flat; needs: find a buyer; type: enables; strength: 2')).toBe(
      'Changed: “find a buyer” now helps “sell the flat” along.',
    );
    expect(await stored()).toEqual([{ type: 'enables', strength: 2, notes: 'through the agency' }]);
  });

  it('relates goals without a direction, once', async () => {
    expect(await chat.say('goal paint the walls is related to settle the lawsuit')).toContain('are now related');
    expect(await chat.say('goal settle the lawsuit is related to paint the walls')).toBe(
      'That follows already: paint the walls → settle the lawsuit.',
    );
    expect(await chat.say('unlink settle the lawsuit from paint the walls')).toContain('are no longer linked');
  });

  it('says which links a new one would make superfluous, and puts it in their place only on a yes', async () => {
    const links = () => chat.app.database.asPerson(chat.owner).execute('select * from goal_links order by id');
    const before = await links();
    expect(await chat.say('goal find a buyer needs settle the lawsuit')).toBe(
      '“find a buyer” now needs “settle the lawsuit”.',
    );
    await chat.say('undo');
    await chat.say('/link_goals sell the flat; needs: find a buyer; type: requires');
    const asked = await chat.say('goal find a buyer needs settle the lawsuit');
    expect(asked).toBe(
      'Then this link would follow by itself: sell the flat → settle the lawsuit. Put “find a buyer → settle the lawsuit” in its place?\n  [1] Replace\n  [2] No, keep it',
    );
    expect(await chat.say('2')).toBe('All right, nothing was changed.');
    await chat.say('goal find a buyer needs settle the lawsuit');
    expect(await chat.say('1')).toBe('“find a buyer” now needs “settle the lawsuit”.');
    expect(await chat.say('check my goals')).toContain('Your goal graph is sound: 4 goals, 3 links');
    expect(await chat.say('undo')).toContain('Undone');
    expect(await chat.say('undo')).toContain('Undone');
    const bare = (rows: unknown[]) => rows.map((row) => ({ ...(row as object), updated_at: null }));
    expect(bare(await links())).toEqual(bare(before));
  });

  it('is checked, and what raw changes broke is named', async () => {
    const set = (status: string) =>
      chat.app.database
        .asPerson(chat.owner)
        .transactional((em) => em.execute(`update goals set status = ? where title = 'sell the flat'`, [status]));
    await set('todo');
    expect(await chat.say('check my goals')).toBe('The status does not follow from the links: sell the flat');
    await set('blocked');
  });
});

describe('goals in other languages', () => {
  inChat();

  it.each([
    [
      'pt',
      'Novo objetivo: Ler pt (até ter., 1 de dez.)',
      'Objetivos em pausa:\n1. Ler pt (até ter., 1 de dez.) – em pausa',
    ],
    [
      'es',
      'Nuevo objetivo: Ler es (fecha límite: mar, 1 dic)',
      'Objetivos en pausa:\n1. Ler es (fecha límite: mar, 1 dic) – en pausa',
    ],
    [
      'fr',
      'Nouvel objectif\u00a0: Ler fr (échéance\u00a0: mar. 1 déc.)',
      'Objectifs en pause\u00a0:\n1. Ler fr (échéance\u00a0: mar. 1 déc.) – en pause',
    ],
  ])('are told in %s', async (language, added, paused) => {
    await chat.app.database.asSystem().execute('update people set language = ? where id = ?', [language, chat.owner]);
    expect((await chat.say(`/add_goal Ler ${language}; deadline: 2026-12-01; again: true`)).split('\n')[0]).toBe(added);
    await chat.say(`/update_goal Ler ${language}; status: paused`);
    expect(await chat.say('/list_goals paused')).toBe(paused);
    await chat.say(`/update_goal Ler ${language}; status: canceled`);
  });
});
