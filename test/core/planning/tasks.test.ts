import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
const inChat = (timeZone?: string) => {
  beforeAll(async () => {
    chat = await openChat(timeZone ? { timeZone } : {});
  });
  afterAll(() => chat.stop());
};
const sql = <Row>(text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);
const lines = async (said: string) => (await chat.say(said)).split('\n');

describe('what is known of a task', () => {
  inChat();

  it('is kept as it is said', async () => {
    await chat.say('goal: finish the thesis');
    await chat.say(
      '/add_task Chapter two; goal: thesis; due: Friday; priority: urgent; tags: writing, deep; description: the hard one; ' +
        'estimate_minutes: 240; energy_requirement: high; cognitive_load: complex; context_tags: deep_work, morning; ' +
        'switching_delay_minutes: 15; flow_minutes: 90; blockers: missing data',
    );
    const [row] = await sql(
      `select t.priority, t.status, t.source, t.estimate_minutes, t.energy_requirement, t.cognitive_load, t.blockers,
         t.switching_delay_minutes, t.flow_minutes, to_json(t.context_tags) as context_tags, g.title as goal
       from tasks t join goals g on g.id = t.goal_id`,
    );
    expect(row).toEqual({
      priority: 'urgent',
      status: 'todo',
      source: 'conversation',
      estimate_minutes: 240,
      energy_requirement: 'high',
      cognitive_load: 'complex',
      blockers: 'missing data',
      switching_delay_minutes: 15,
      flow_minutes: 90,
      context_tags: ['deep_work', 'morning'],
      goal: 'finish the thesis',
    });
  });

  it('follows it from the start to the end', async () => {
    await chat.say('/update_task chapter; status: in progress; energy_at_start: moderate');
    chat.clock.advance({ hours: 3 });
    await chat.say('/complete_task chapter; energy_at_completion: very low; interruptions: 4; context_switches: 2');
    expect(await lines('/show_task chapter')).toEqual([
      'Chapter two: done, due Fri 27 Nov, urgent',
      'the hard one',
      'Goal: finish the thesis',
      'Tags: writing and deep',
      'Held up by: missing data',
      'Estimate: 4h',
      'From today at 09:00 to today at 12:00',
      'Energy it takes: high',
      'Thinking it takes: complex',
      'Good for: deep_work and morning',
      'Your energy: moderate at the start, very low at the end',
      'Interruptions: 4, switches to other things: 2',
    ]);
    const [row] = await sql(
      `select extract(epoch from ended_at - started_at) / 60 as minutes, interruptions, context_switches from tasks`,
    );
    expect(row).toMatchObject({ interruptions: 4, context_switches: 2 });
    expect(Number((row as { minutes: number }).minutes)).toBe(180);
  });

  it('has no end any more when it is opened again', async () => {
    await chat.say('reopen chapter two');
    const [row] = await sql('select status, started_at is null as unstarted, ended_at, completed_at from tasks');
    expect(row).toEqual({ status: 'todo', unstarted: false, ended_at: null, completed_at: null });
  });

  it('loses its goal, its estimate and what held it up when told so', async () => {
    await chat.say('/update_task chapter; goal: none; estimate_minutes: none; blockers: none');
    const [row] = await sql('select goal_id, estimate_minutes, blockers from tasks');
    expect(row).toEqual({ goal_id: null, estimate_minutes: null, blockers: null });
  });

  it.each([
    ['priority: highest', 'priority'],
    ['estimate_minutes: 0', 'estimate_minutes'],
    ['energy_requirement: extreme', 'energy_requirement'],
    ['cognitive_load: 7', 'cognitive_load'],
    ['flow_minutes: 2000', 'flow_minutes'],
    ['source: import', 'source'],
    ['goal: fly to Mars', 'fly to Mars'],
    ['needs: nothing like that', 'nothing like that'],
    ['due: 31 February', '31 February'],
  ])('is refused, naming it, when it is out of range: %s', async (wrong, named) => {
    expect(await chat.say(`/add_task Bad; ${wrong}`)).toContain(named);
    expect(await sql(`select from tasks where title = 'Bad'`)).toEqual([]);
  });

  it('keeps markup and control characters as text, and refuses lists without measure', async () => {
    expect(await chat.say('/add_task <b>bold</b> *and* _more_ \u0007{0}')).toContain('<b>bold</b> *and* _more_');
    const many = Array.from({ length: 10_000 }, (_, index) => `#${index}`);
    expect(await chat.say(`/complete_task tasks: ${many.join(',').slice(0, 3900)}`)).toContain('tasks');
    expect(await sql(`select from tasks where status = 'completed'`)).toEqual([]);
  });
});

describe('consent to what the work is like', () => {
  inChat();
  const consent = async (name: string, granted: boolean) => {
    await chat.app.database.asPerson(chat.owner).transactional(async (em) => {
      await em.execute(
        `insert into consents (id, person_id, name, granted) values (gen_random_uuid(), ?, ?, ?)
         on conflict (person_id, name) do update set granted = excluded.granted`,
        [chat.owner, name, granted],
      );
    });
  };

  it('is asked for before anything is kept', async () => {
    await consent('store_task_context', false);
    await consent('track_flow_states', false);
    await chat.say('add write');
    for (const said of [
      '/add_task Think; energy_requirement: high',
      '/update_task write; context_tags: deep_work',
      '/complete_task write; energy_at_completion: low',
      '/complete_task write; interruptions: 3',
    ]) {
      expect(await chat.say(said)).toMatch(/store_task_context|track_flow_states|consent/i);
    }
    expect(await sql('select title, status from tasks')).toEqual([{ title: 'write', status: 'todo' }]);
  });

  it('does not stand in the way of anything else, nor of the next time of a task that was described before', async () => {
    await consent('store_task_context', true);
    await chat.say('/add_task Run; repeat: daily; energy_requirement: high');
    await consent('store_task_context', false);
    expect(await chat.say('done with run')).toContain('Done: Run');
    expect(await sql(`select energy_requirement from tasks where title = 'Run' and status = 'todo'`)).toEqual([
      { energy_requirement: null },
    ]);
  });
});

describe('several tasks at once', () => {
  inChat();

  it('are moved by the list they are in, and taken back as one', async () => {
    for (const task of ['ant', 'bee', 'cat']) await chat.say(`add ${task} today`);
    await chat.say('add dog next week');
    chat.clock.advance({ hours: 48 });
    expect(await chat.say('move all overdue tasks to tomorrow')).toBe('Updated 3 tasks: ant, bee and cat');
    const due = () => sql(`select due_on::text as due from tasks where title <> 'dog'`);
    expect(await due()).toEqual(Array(3).fill({ due: '2026-11-23' }));
    expect(await chat.say('undo')).toBe('Undone: Updated 3 tasks: ant, bee and cat');
    expect(await due()).toEqual(Array(3).fill({ due: '2026-11-20' }));
  });

  it('are completed by their places in the list', async () => {
    await chat.say('/list_tasks');
    expect(await chat.say('done with 1 and 3')).toBe('Done, 2 tasks: ant and cat');
    expect(await sql(`select title from tasks where status = 'completed' order by title`)).toEqual([
      { title: 'ant' },
      { title: 'cat' },
    ]);
  });

  it('are all left alone where one of them can’t be found, or could be two', async () => {
    await chat.say('add red paint');
    await chat.say('add blue paint');
    expect(await chat.say('/delete_task tasks: bee, zebra')).toBe('I can’t find “zebra”.');
    expect(await chat.say('/delete_task tasks: bee, paint')).toContain('Which one do you mean by “paint”?');
    expect(await sql(`select from tasks where archived_at is not null`)).toEqual([]);
    expect(await chat.say('1')).toBe('Deleted 2 tasks: bee and blue paint');
  });

  it('get no title in common', async () => {
    expect(await chat.say('/update_task all: open; title: x')).toBe(
      'Several tasks can’t get one title. Rename them one by one.',
    );
  });

  it('are none where nothing is named, or the list is empty', async () => {
    expect(await chat.say('/complete_task interruptions: 1')).toBe('Which task?');
    await chat.say('/update_task all: overdue; due: none');
    expect(await chat.say('/complete_task all: overdue')).toBe('Nothing is overdue.');
  });

  it('are five hundred at most', async () => {
    await sql(
      `insert into tasks (id, person_id, title) select gen_random_uuid(), ?, 'bulk ' || n from generate_series(1, 600) n`,
      [chat.owner],
    );
    expect(await chat.say('/delete_task all: open')).toMatch(
      /^That would change 60\d tasks at once; I take up to 500\./,
    );
  });
});

describe('the list of tasks', () => {
  inChat('America/New_York');

  it('has the most pressing first on every page, by the person’s own days', async () => {
    for (let index = 0; index < 25; index += 1)
      await chat.say(`/add_task later ${index}; due: 2027-01-0${1 + (index % 9)}`);
    await chat.say('/add_task soon; due: tomorrow 9am');
    await chat.say('/add_task sooner; due: tomorrow');
    await chat.say('/add_task someday');
    await chat.say('/add_task urgent later; due: 2027-01-01; priority: urgent');
    const first = await lines('/list_tasks');
    expect(first.slice(1, 4)).toEqual([
      '1. sooner – tomorrow',
      '2. soon – tomorrow at 09:00',
      '3. urgent later – Fri 1 Jan (urgent)',
    ]);
    expect(first.at(-1)).toBe('… and 9 more.');
    const second = await lines('/list_tasks offset: 20');
    expect(second[1]).toMatch(/^21\. later /);
    expect(second.at(-1)).toBe('29. someday');
    expect(await chat.say('/show_task #29')).toBe('someday: to do');
  });

  it('is narrowed by tag, goal, energy and words', async () => {
    await chat.say('goal: get fit');
    await chat.say('/add_task swim; tags: sport; goal: get fit; energy_requirement: high');
    await chat.say('/add_task stretch; tags: sport; energy_requirement: low');
    expect(await lines('/list_tasks tag: sport')).toEqual(['Your list:', '1. swim', '2. stretch']);
    expect(await lines('/list_tasks goal: fit')).toEqual(['Your list:', '1. swim']);
    expect(await lines('/list_tasks energy: low')).toEqual(['Your list:', '1. stretch']);
    expect(await lines('/list_tasks query: stre')).toEqual(['Your list:', '1. stretch']);
    expect(await chat.say('/list_tasks tag: no%such')).toBe('No task matches “no%such”.');
  });

  it('means the open one of two of the same name', async () => {
    await chat.say('add buy milk');
    await chat.say('done with buy milk');
    await chat.say('add buy milk');
    expect(await chat.say('/update_task buy milk; priority: high')).toBe('Updated: buy milk');
    expect(await sql(`select status, priority from tasks where title = 'buy milk' order by status`)).toEqual([
      { status: 'completed', priority: 'medium' },
      { status: 'todo', priority: 'high' },
    ]);
  });

  it('is told in the person’s language', async () => {
    await chat.say('speak Portuguese');
    expect(await chat.say('/update_task tasks: swim, stretch; due: none')).toBe('Alterei 2 tarefas: swim e stretch');
    await chat.say('/settings language Spanish');
    expect(await chat.say('/update_task tasks: swim, stretch; due: none')).toBe('2 tareas cambiadas: swim y stretch');
    await chat.say('/settings language French');
    expect(await chat.say('/update_task tasks: swim, stretch; due: none')).toBe(
      '2 tâches modifiées\u00a0: swim et stretch',
    );
  });
});
