import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
/** Each part of this file talks to a Steward of its own. */
function inChat(timeZone?: string) {
  beforeAll(async () => {
    chat = await openChat(timeZone ? { timeZone } : {});
  });
  afterAll(() => chat.stop());
}

const sql = <Row>(text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);
/** A change that no message made. */
const direct = (text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).transactional((em) => em.execute(text, values));
const say = async (...lines: string[]) => {
  for (const line of lines) await chat.say(line);
};

describe('projects', () => {
  inChat();

  it('keep all that is said of them', async () => {
    await say('new pillar: Work', 'add an area Clients in Work', 'goal: see the world');
    const said =
      '/add_project Website; deadline: 2027-03-01; area: clients; goal: see the world; status: not started; priority: high; ' +
      'importance: 5; organization: ACME; role: member; tags: web, shop; estimated_hours: 12,5; description: A new shop; ' +
      'integrations: github repo=acme/shop connected=true, jira project_key=SHOP connected=false';
    expect(await chat.say(said)).toBe('New project: Website (by Mon 1 Mar)');
    const [row] = await sql(
      `select p.name, p.kind, p.status, p.priority, p.importance, p.organization, p.role, p.deadline::text, to_json(p.tags) as tags,
         p.estimated_hours, p.description, p.integrations, a.name as area, g.title as goal
       from projects p join areas a on a.id = p.area_id join goals g on g.id = p.goal_id`,
    );
    expect(row).toEqual({
      ...{ name: 'Website', kind: 'project', status: 'not_started', priority: 'high', importance: 5 },
      ...{ organization: 'ACME', role: 'member', deadline: '2027-03-01', tags: ['web', 'shop'], estimated_hours: 12.5 },
      ...{ description: 'A new shop', area: 'Clients', goal: 'see the world' },
      integrations: {
        github: { repo: 'acme/shop', connected: true },
        jira: { project_key: 'SHOP', connected: false },
      },
    });
  });

  it('change what is said, take away what is none, and keep the rest', async () => {
    expect(await chat.say('push the Website project to 5 April')).toBe(
      'Updated project: Website – not started (by Mon 5 Apr)',
    );
    expect(
      await chat.say(
        '/update_project Website; deadline: none; area: none; goal: none; organization: none; estimated_hours: none',
      ),
    ).toBe('Updated project: Website – not started');
    expect(
      await sql('select deadline, area_id, goal_id, organization, estimated_hours, importance from projects'),
    ).toEqual([
      { deadline: null, area_id: null, goal_id: null, organization: null, estimated_hours: null, importance: 5 },
    ]);
  });

  it('are completed at a moment, name what is left open, and can be taken up again', async () => {
    await say('/add_task Logo; project: Website', '/add_task Footer; project: Website');
    expect(await chat.say('the Website project is done')).toBe(
      'Updated project: Website – completed\n2 tasks in it are still open.',
    );
    const completed = () => sql<{ at: string | null }>(`select completed_at::text as at from projects`);
    const [first] = await completed();
    expect(first?.at).toContain('2026-11-20');
    chat.clock.advance({ days: 1 });
    await chat.say('/update_project Website; status: completed; importance: 4');
    expect(await completed()).toEqual([first]);
    expect(await chat.say('resume the project Website')).toBe('Updated project: Website – in progress');
    expect(await completed()).toEqual([{ at: null }]);
  });

  it('refuse what can’t be, and change nothing', async () => {
    const before = await sql('select * from projects order by id');
    expect(await chat.say('/add_project website')).toContain('There is “Website” already');
    expect(await chat.say('/add_project X; status: active')).toContain('status');
    expect(await chat.say('/add_project X; importance: 0')).toContain('importance');
    expect(await chat.say('/add_project X; estimated_hours: 0')).toContain('estimated_hours');
    expect(await chat.say('/add_project X; deadline: 31 February')).toContain('no such date');
    expect(await chat.say('/add_project X; area: Atlantis')).toContain('I can’t find “Atlantis”');
    expect(await chat.say(`/add_project ${'x'.repeat(201)}`)).toContain('name');
    expect(await chat.say('/update_project Atlantis; name: Y')).toContain('I can’t find “Atlantis”');
    expect(await sql('select * from projects order by id')).toEqual(before);
  });

  it('leave their tasks where they are when they are archived, and take no new ones', async () => {
    expect(await chat.say('archive the project Website')).toBe(
      'Archived: Website. 2 open tasks stay in it, and in your list. Say “restore Website” to bring it back.',
    );
    expect(await chat.say('/add_task More; project: Website')).toContain('“Website” is archived and takes nothing new');
    expect(await chat.say('/update_task Logo; project: Website')).toContain(
      '“Website” is archived and takes nothing new',
    );
    expect(await chat.say("what's on my list")).toContain('Logo');
    expect(await chat.say('my projects')).toContain('You have no open projects.');
    expect(await chat.say('restore the project Website')).toBe('Back again: Website (project).');
    expect(await chat.say('/add_task More; project: Website')).toBe('Added to Website: More');
  });

  it('take tasks in and let them go', async () => {
    await say('add water the plants', '/add_project Family');
    expect(await chat.say('/update_task water the plants; project: Family')).toBe(
      'Updated: water the plants\nIn Family now.',
    );
    const inProject = () =>
      sql<{ name: string | null }>(
        `select p.name from tasks t left join projects p on p.id = t.project_id where t.title = 'water the plants'`,
      );
    expect(await inProject()).toEqual([{ name: 'Family' }]);
    expect(await chat.say('/update_task water the plants; project: none')).toBe('Updated: water the plants');
    expect(await inProject()).toEqual([{ name: null }]);
  });
});

describe('how a project stands', () => {
  inChat();

  it('follows from its tasks, its time and its updates', async () => {
    await say('/add_project Website; estimated_hours: 10; organization: ACME; priority: high');
    await say('/add_task Logo; project: Website; due: 2026-12-01', '/add_task Footer; project: Website');
    await say('/add_task Draft; project: Website', '/complete_task Draft', '/add_task Idea; project: Website');
    await say('/update_task Idea; status: cancelled');
    const at = (hour: number) => `2026-11-20T${hour}:00:00Z`;
    await direct('update tasks set created_at = ?, started_at = null, ended_at = null', [at(10)]);
    await direct('update tasks set completed_at = ? where completed_at is not null', [at(10)]);
    await direct(
      `insert into time_entries (id, person_id, task_id, started_at, ended_at)
       select gen_random_uuid(), person_id, id, ?, ? from tasks where title in ('Draft', 'Idea')`,
      [at(12), '2026-11-20T13:30:00Z'],
    );
    await direct(
      `insert into time_entries (id, person_id, project_id, started_at, ended_at)
       select gen_random_uuid(), person_id, id, ?, ? from projects`,
      [at(14), '2026-11-20T14:45:00Z'],
    );
    chat.clock.set('2026-11-24T09:00:00Z');
    expect(await chat.say('how is the Website project going?')).toBe(`Website – in progress: 33 %, 1 of 3 tasks done
Priority: high, importance: 3 of 5
You are its owner (ACME)
Time spent: 3.8 h of 10 h
Last activity: Fri 20 Nov at 14:45; last update: 4 days ago
To do:
1. Logo – Tue 1 Dec
2. Footer`);
    await chat.say('update on Website: the header is done');
    const shown = await chat.say('/projects Website');
    expect(shown).toContain('Last activity: today at 09:00; last update: today');
    expect(shown).toContain('Latest:\n• today, progress: the header is done');
  });

  it('lets its tasks be named by their numbers', async () => {
    await chat.say('/show_project Website');
    expect(await chat.say('done with #2')).toBe('Done: Footer');
    expect(await chat.say('my projects')).toBe('Your projects:\n1. Website – 67 %, 1 open');
    await chat.say('what’s on my list');
    expect(await chat.say('/show_project #1')).toContain('Website');
  });

  it('names those without an update for a week, by days of the person’s own', async () => {
    await say('/add_project Garden', '/add_project Attic; status: on_hold', '/add_project Party; kind: list');
    expect(await chat.say('which projects need an update?')).toBe('Every running project had an update this week.');
    chat.clock.set('2026-11-30T23:59:00Z');
    expect(await chat.say('stale projects')).toContain('Every running project');
    chat.clock.set('2026-12-01T00:01:00Z');
    expect(await chat.say('stale projects')).toBe(`Projects without an update for a week or more:
1. Website – 67 %, 1 open – no update for 7 days
2. Garden – 0 %, 0 open – no update for 7 days`);
    await chat.say('update on Garden: planted tulips');
    expect(await chat.say('stale projects')).not.toContain('Garden');
  });

  it('lists projects by status, lists apart, with the nearest deadline first and twenty at a time', async () => {
    await say('/add_project Soon; deadline: 2026-12-05', '/update_project Website; status: completed');
    expect(await chat.say('/projects')).toMatch(/^Your projects:\n1\. Soon \(by Sat 5 Dec\)/);
    expect(await chat.say('/list_projects show: on hold')).toContain('Attic – on hold, 0 %');
    expect(await chat.say('/list_projects completed')).toContain('Website – completed');
    expect(await chat.say('my lists')).toBe('Your lists:\n1. Party – 0 %, 0 open');
    await direct(
      `insert into projects (id, person_id, name) select gen_random_uuid(), ?, 'P' || n from generate_series(1, 30) n`,
      [chat.owner],
    );
    const first = await chat.say('my projects');
    expect(first.split('\n')).toHaveLength(1 + 20 + 1 + 1);
    expect(first).toContain('… and 13 more.');
    expect(await chat.say('more')).toMatch(/\n33\. Attic – on hold, 0 %, 0 open$/);
    expect(await chat.say('/list_projects show: active')).toContain('show');
  });

  it('speaks the person’s language', async () => {
    await chat.say('speak Portuguese');
    expect(await chat.say('/projects Soon')).toMatch(/^Soon – em curso \(até .*\): 0%, tarefas feitas: 0 de 0\n/);
    await chat.say('/settings language Spanish');
    expect(await chat.say('/list_projects lists')).toBe('Tus listas:\n1. Party – 0 %, por hacer: 0');
    await chat.say('/settings language French');
    expect(await chat.say('/delete_project Soon')).toContain('Archivé\u00a0: Soon.');
  });
});

describe('days since an update', () => {
  inChat('America/New_York');

  it('are the person’s own: until their day begins it is still yesterday', async () => {
    await say('my day starts at 4');
    chat.clock.set('2026-11-20T23:00:00-05:00');
    await chat.say('/add_project Website');
    chat.clock.set('2026-11-21T03:30:00-05:00');
    expect(await chat.say('/show_project Website')).toContain('last update: today');
    chat.clock.set('2026-11-21T04:30:00-05:00');
    expect(await chat.say('/show_project Website')).toContain('last update: 1 day ago');
  });
});
