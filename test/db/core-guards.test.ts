import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { taskStatuses } from '../../src/core/planning/task.entity.ts';
import { sessionStatuses } from '../../src/core/sessions/session.entity.ts';
import { serverUrl } from '../support/database.ts';
import { outcomeOf } from '../support/sql-outcome.ts';
import { until } from '../support/until.ts';
import { openFixture, refusedBy } from './fixture.ts';
import { as, insert, type Values } from './rows.ts';

const { database, drop, maker, newPerson } = await openFixture();
afterAll(drop);

let ana: string;
let ben: string;
beforeEach(async () => {
  ana = await newPerson();
  ben = await newPerson();
});

const run = (person: string, text: string, ...values: string[]) =>
  as(database, 'steward_app', person, (em) => em.execute<Record<string, string>[]>(text, values));
const make = (table: string, person: string, values: Values = {}) => refusedBy(maker.make(table, person, values));
const at = (hour: number) => `2026-01-01T0${hour}:00:00Z`;

/** A person's work up to the moment when it would commit; `finish` lets it. */
async function holdOpen(person: string, table: string, values: Values) {
  const done = Promise.withResolvers<void>();
  const may = Promise.withResolvers<void>();
  const work = as(database, 'steward_app', person, async (em) => {
    await insert(em, maker.table(table), values);
    done.resolve();
    await may.promise;
  });
  await Promise.race([done.promise, work]);
  return () => {
    may.resolve();
    return refusedBy(work);
  };
}

/** Stores one row while another transaction holds the other one open; what became of both. */
async function atOnce(table: string, first: Values, second: Values): Promise<string[]> {
  const finish = await holdOpen(ana, table, first);
  const later = refusedBy(as(database, 'steward_app', ana, (em) => insert(em, maker.table(table), second)));
  await until('the second writer waits for the first', async () => {
    const waiting = await database.asOwner().execute(
      `select 1 from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    return waiting.length > 0;
  });
  return [await finish(), await later];
}

/** What becomes of a row that is added under another isolation than Steward's. */
const addedUnder = (level: string, table: string, values: Values) =>
  outcomeOf(
    database.asOwner().transactional(async (em) => {
      await em.execute(`set transaction isolation level ${level}`);
      await em.execute('set local role steward_app');
      await em.execute(`select set_config('app.person', ?, true)`, [ana]);
      await insert(em, maker.table(table), values);
    }),
  );
const blindLevels = ['repeatable read', 'serializable'];
const notSupported = '0A000';

describe('of a person at most one', () => {
  it('timer runs', async () => {
    const running = { started_at: at(8), ended_at: null };
    const { id } = await maker.make('time_entries', ana, running);
    expect(await make('time_entries', ana, running)).toBe('time_entries_running_index');
    expect(await make('time_entries', ben, running)).toBe('nothing');
    expect(await make('time_entries', ana)).toBe('nothing');
    await run(ana, `update time_entries set ended_at = '${at(9)}' where id = ?`, id);
    expect(await make('time_entries', ana, running)).toBe('nothing');
  });

  it.each(['started', 'in_progress', 'interrupted'])('session is open, beside one that is %s', async (status) => {
    const { id } = await maker.make('sessions', ana, { status });
    for (const other of sessionStatuses) {
      const ended = other === 'completed' || other === 'failed';
      const values = { status: other, started_at: at(8), completed_at: other === 'completed' ? at(9) : null };
      expect(await make('sessions', ana, values), other).toBe(ended ? 'nothing' : 'sessions_open_index');
    }
    expect(await make('sessions', ben, { status })).toBe('nothing');
    await run(ana, 'update sessions set archived_at = now() where id = ?', id);
    expect(await make('sessions', ana, { status })).toBe('nothing');
  });

  it.each(['todo', 'in_progress', 'review', 'blocked'])(
    'occurrence of a repeating task is open, beside one that is %s',
    async (status) => {
      const { id, recurrence_id = null } = await maker.make('tasks', ana, { status });
      for (const other of taskStatuses) {
        const ended = other === 'completed' || other === 'cancelled';
        const values = { recurrence_id, status: other, completed_at: other === 'completed' ? at(9) : null };
        expect(await make('tasks', ana, values), other).toBe(ended ? 'nothing' : 'tasks_open_occurrence_index');
      }
      expect(await make('tasks', ana, { recurrence_id: null, status })).toBe('nothing');
      await run(ana, 'update tasks set archived_at = now() where id = ?', id);
      expect(await make('tasks', ana, { recurrence_id, status })).toBe('nothing');
    },
  );

  it('preference of a key is live', async () => {
    const key = 'answers';
    const { id } = await maker.make('learned_preferences', ana, { key, value: 'short' });
    expect(await make('learned_preferences', ana, { key, value: 'long' })).toBe('learned_preferences_live_index');
    expect(await make('learned_preferences', ana, { key: 'tone' })).toBe('nothing');
    expect(await make('learned_preferences', ben, { key })).toBe('nothing');
    await run(ana, 'update learned_preferences set retired_at = now() where id = ?', id);
    expect(await make('learned_preferences', ana, { key, value: 'long' })).toBe('nothing');
  });
});

describe('the time shares of a person’s pillars', () => {
  const share = (percent: number, person = ana) => make('pillars', person, { time_share: String(percent) });

  it('add up to at most 100 %', async () => {
    for (const percent of [33.3, 33.3, 33.4]) expect(await share(percent)).toBe('nothing');
    expect(await share(0.1)).toBe('pillars_time_shares');
    expect(await make('pillars', ana)).toBe('nothing');
    expect(await share(100, ben)).toBe('nothing');
  });

  it('can’t grow over it, and may change together', async () => {
    const health = await maker.make('pillars', ana, { time_share: '60' });
    const work = await maker.make('pillars', ana, { time_share: '40' });
    expect(await refusedBy(run(ana, 'update pillars set time_share = 61 where id = ?', health.id))).toBe(
      'pillars_time_shares',
    );
    const swap = 'update pillars set time_share = 100 - time_share where id in (?, ?)';
    expect(await refusedBy(run(ana, swap, health.id, work.id))).toBe('nothing');
  });

  it('leave out what is archived, until it comes back', async () => {
    const { id } = await maker.make('pillars', ana, { time_share: '60', archived_at: at(8) });
    expect(await share(60)).toBe('nothing');
    const back = run(ana, 'update pillars set archived_at = null where id = ?', id);
    expect(await refusedBy(back)).toBe('pillars_time_shares');
  });

  it.each(blindLevels)('are set by no transaction that can’t see the others (%s)', async (level) => {
    const values = await maker.values('pillars', ana, { time_share: '1' });
    expect(await addedUnder(level, 'pillars', values)).toBe(notSupported);
  });

  it.runIf(serverUrl)('can’t be overdrawn by two writers at once', async () => {
    const [first, second] = [
      await maker.values('pillars', ana, { time_share: '60' }),
      await maker.values('pillars', ana, { time_share: '41' }),
    ];
    expect(await atOnce('pillars', first, second)).toEqual(['nothing', 'pillars_time_shares']);
  });
});

describe('the links of tasks', () => {
  let tasks: string[];
  beforeEach(async () => {
    tasks = [];
    for (let count = 0; count < 4; count += 1) tasks.push((await maker.make('tasks', ana)).id);
  });
  /** That one task needs another, by their places. */
  const needs = (task: number, needed: number): Values => ({
    task_id: tasks[task] ?? '',
    needed_task_id: tasks[needed] ?? '',
  });

  it('form no cycle, however long, and any other graph', async () => {
    for (const [task, needed] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 2],
      [0, 3],
    ] as const) {
      expect(await make('task_links', ana, needs(task, needed)), `${task} needs ${needed}`).toBe('nothing');
    }
    for (const [task, needed] of [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 2],
    ] as const) {
      expect(await make('task_links', ana, needs(task, needed)), `${task} needs ${needed}`).toBe('task_links_acyclic');
    }
    expect(await make('task_links', ana, needs(0, 1))).toBe('task_links_task_id_needed_task_id_unique');
  });

  it('are turned into no cycle by a change', async () => {
    await maker.make('task_links', ana, needs(0, 1));
    const { id } = await maker.make('task_links', ana, needs(1, 2));
    const turn = run(ana, 'update task_links set needed_task_id = ? where id = ?', tasks[0] ?? '', id);
    expect(await refusedBy(turn)).toBe('task_links_acyclic');
  });

  it.each(blindLevels)('are made by no transaction that can’t see the others (%s)', async (level) => {
    const values = await maker.values('task_links', ana, needs(0, 1));
    expect(await addedUnder(level, 'task_links', values)).toBe(notSupported);
  });

  it.runIf(serverUrl)('form no cycle of which two writers at once hold half each', async () => {
    const first = await maker.values('task_links', ana, needs(0, 1));
    const second = await maker.values('task_links', ana, needs(1, 0));
    expect(await atOnce('task_links', first, second)).toEqual(['nothing', 'task_links_acyclic']);
  });
});

describe('what points at a row that is removed', () => {
  it('goes with it where it says nothing without it', async () => {
    const update = await maker.make('project_updates', ana);
    await maker.make('blockers', ana, { project_id: update.project_id ?? '', update_id: update.id });
    await maker.make('action_items', ana, { update_id: update.id });
    const { id } = await maker.make('habits', ana);
    await maker.make('habit_pauses', ana, { habit_id: id });
    await run(ana, 'delete from projects where id = ?', update.project_id ?? '');
    await run(ana, 'delete from habits where id = ?', id);
    for (const table of ['project_updates', 'blockers', 'action_items', 'habit_pauses']) {
      expect(await run(ana, `select id from ${table}`), table).toEqual([]);
    }
  });

  it('stays, and is of nobody else’s, where it has words of its own', async () => {
    const task = await maker.make('tasks', ana);
    for (const parent of ['projects', 'goals', 'recurrences']) await run(ana, `delete from ${parent}`);
    const kept = await run(
      ana,
      'select person_id, project_id, goal_id, recurrence_id from tasks where id = ?',
      task.id,
    );
    expect(kept).toEqual([{ person_id: ana, project_id: null, goal_id: null, recurrence_id: null }]);
  });
});
