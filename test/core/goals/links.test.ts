import { randomUUIDv7 } from 'node:crypto';
import { IsolationLevel } from '@mikro-orm/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityManager } from '../../../src/core/entity-manager.ts';
import { GoalSchema } from '../../../src/core/goals/goal.entity.ts';
import { type GoalLink, linkTypes } from '../../../src/core/goals/goal-link.entity.ts';
import { type Chat, openChat } from '../../support/chat.ts';
import { createDatabase, serverUrl } from '../../support/database.ts';
import { checkSaysNo, exists, outcomeOf } from '../../support/sql-outcome.ts';
import { until } from '../../support/until.ts';

interface Edge {
  /** What is needed, by place among the goals. */
  parent: number;
  /** What needs it. */
  dependent: number;
  type: GoalLink['type'];
}

const hasDirection = ({ type }: Edge) => type === 'requires' || type === 'enables' || type === 'blocks';

/** The plain model: walks from each goal to what it needs, and on, and sees whether it comes by itself again. */
function hasCycle(edges: readonly Edge[]): boolean {
  const directed = edges.filter(hasDirection);
  const comesBack = (start: number, at: number, seen: Set<number>): boolean =>
    directed
      .filter(({ dependent }) => dependent === at)
      .some(({ parent }) => {
        if (parent === start) return true;
        if (seen.has(parent)) return false;
        seen.add(parent);
        return comesBack(start, parent, seen);
      });
  return directed.some(({ dependent }) => comesBack(dependent, dependent, new Set()));
}

const holds = ({ type }: Edge) => type === 'requires' || type === 'blocks';

/** Whether a link follows from a longer way along links that say at least as much, found by trying every way. */
function isSuperfluous(edges: readonly Edge[], wanted: Edge): boolean {
  if (!hasDirection(wanted)) return false;
  const strong = edges.filter((edge) => edge !== wanted && (holds(wanted) ? holds(edge) : hasDirection(edge)));
  const leads = (at: number, seen: Set<number>): boolean =>
    strong
      .filter(({ dependent }) => dependent === at)
      .some(({ parent }) => {
        if (parent === wanted.parent) return true;
        if (seen.has(parent)) return false;
        seen.add(parent);
        return leads(parent, seen);
      });
  return leads(wanted.dependent, new Set());
}
const hasSuperfluous = (edges: readonly Edge[]) => edges.some((edge) => isSuperfluous(edges, edge));

const { database, drop } = await createDatabase();
afterAll(drop);

/** A new person with this many goals; the goals' ids. */
async function newGraph(count: number) {
  const person = randomUUIDv7();
  const goals: string[] = Array.from({ length: count }, () => randomUUIDv7());
  await database
    .asSystem()
    .execute(`insert into people (id, display_name, time_zone) values (?, 'Ana', 'Europe/Lisbon')`, [person]);
  await inTransaction(person, (em) =>
    em.execute(
      `insert into goals (id, person_id, title) select id::uuid, ?, 'a goal' from jsonb_array_elements_text(?::jsonb) as goal (id)`,
      [person, JSON.stringify(goals)],
    ),
  );
  const idOf = (place: number) => goals[place] ?? '';
  const ends = ({ parent, dependent }: Edge) => [idOf(parent), idOf(dependent)];
  const insert = (em: EntityManager, edge: Edge) =>
    em.execute(
      'insert into goal_links (id, person_id, parent_goal_id, dependent_goal_id, type) values (?, ?, ?, ?, ?)',
      [randomUUIDv7(), person, ...ends(edge), edge.type],
    );
  return {
    person,
    insert,
    add: (edge: Edge) => outcomeOf(inTransaction(person, (em) => insert(em, edge))),
    change: (edge: Edge, to: Edge) =>
      outcomeOf(
        inTransaction(person, (em) =>
          em.execute(
            `update goal_links set parent_goal_id = ?, dependent_goal_id = ?, type = ?
             where parent_goal_id = ? and dependent_goal_id = ?`,
            [...ends(to), to.type, ...ends(edge)],
          ),
        ),
      ),
    remove: (edge: Edge) =>
      inTransaction(person, (em) =>
        em.execute('delete from goal_links where parent_goal_id = ? and dependent_goal_id = ?', ends(edge)),
      ),
    async stored(): Promise<Edge[]> {
      const rows = await database
        .asPerson(person)
        .execute<{ parent: string; dependent: string; type: GoalLink['type'] }[]>(
          'select parent_goal_id as parent, dependent_goal_id as dependent, type from goal_links order by id',
        );
      return rows.map(({ parent, dependent, type }) => ({
        parent: goals.indexOf(parent),
        dependent: goals.indexOf(dependent),
        type,
      }));
    },
  };
}

const inTransaction = <Result>(person: string, run: (em: EntityManager) => Promise<Result>) =>
  database.asPerson(person).transactional(run);

const goalsAtOnce = 6;
const place = fc.nat({ max: goalsAtOnce - 1 });
const edge = fc.record<Edge>({ parent: place, dependent: place, type: fc.constantFrom(...linkTypes) });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('add' as const), edge }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), which: fc.nat(), to: edge }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), which: fc.nat() }) },
);

const sameEnds = (a: Edge, b: Edge) => a.parent === b.parent && a.dependent === b.dependent;

/** What the model says of a step that would leave these edges: whether it happens, or why not. */
function verdict(others: readonly Edge[], wanted: Edge): string {
  if (wanted.parent === wanted.dependent) return checkSaysNo;
  if (others.some((other) => sameEnds(other, wanted))) return exists;
  const all = [...others, wanted];
  return hasCycle(all) || hasSuperfluous(all) ? checkSaysNo : 'done';
}

describe('the goal graph in the database', () => {
  it('takes, changes and removes links just as the plain model does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18 }), async (steps) => {
        const graph = await newGraph(goalsAtOnce);
        let model: Edge[] = [];
        for (const one of steps) {
          if (one.kind === 'add') {
            const said = verdict(model, one.edge);
            expect(await graph.add(one.edge)).toBe(said);
            if (said === 'done') model = [...model, one.edge];
            continue;
          }
          const chosen = model[one.which % Math.max(1, model.length)];
          if (!chosen) continue;
          const others = model.filter((other) => other !== chosen);
          if (one.kind === 'remove') {
            await graph.remove(chosen);
            model = others;
            continue;
          }
          const said = verdict(others, one.to);
          expect(await graph.change(chosen, one.to)).toBe(said);
          if (said === 'done') model = model.map((other) => (other === chosen ? one.to : other));
        }
        const byEnds = (edges: Edge[]) => edges.toSorted((a, b) => a.parent - b.parent || a.dependent - b.dependent);
        expect(byEnds(await graph.stored())).toEqual(byEnds(model));
        expect([hasCycle(model), hasSuperfluous(model)]).toEqual([false, false]);
      }),
      { numRuns: 60 },
    );
  });
});

describe.runIf(serverUrl)('the goal graph of a server', () => {
  it('has no circle and no superfluous link after twenty writers at once added links at random', async () => {
    const count = 15;
    const graph = await newGraph(count);
    const random = (below: number) => Math.floor(Math.random() * below);
    const writer = async () => {
      const outcomes: string[] = [];
      for (let link = 0; link < 12; link += 1) {
        const type = linkTypes[random(linkTypes.length)] ?? 'requires';
        outcomes.push(await graph.add({ parent: random(count), dependent: random(count), type }));
      }
      return outcomes;
    };
    const outcomes = (await Promise.all(Array.from({ length: 20 }, writer))).flat();
    const stored = await graph.stored();
    expect([hasCycle(stored), hasSuperfluous(stored)]).toEqual([false, false]);
    expect(new Set(outcomes)).toEqual(new Set(['done', checkSaysNo, exists]));
    expect(stored).toHaveLength(outcomes.filter((outcome) => outcome === 'done').length);
  });

  it('lets of two writers who each hold half of a cycle only the first one through', async () => {
    const graph = await newGraph(2);
    const inserted = Promise.withResolvers<void>();
    const commit = Promise.withResolvers<void>();
    const first = inTransaction(graph.person, async (em) => {
      await graph.insert(em, { parent: 0, dependent: 1, type: 'requires' });
      inserted.resolve();
      await commit.promise;
    });
    await inserted.promise;
    const second = graph.add({ parent: 1, dependent: 0, type: 'blocks' });
    await until('the second writer waits for the first', async () => {
      const waiting = await database.asOwner().execute(
        `select 1 from pg_locks where locktype = 'advisory' and not granted
           and database = (select oid from pg_database where datname = current_database())`,
      );
      return waiting.length > 0;
    });
    commit.resolve();
    expect(await outcomeOf(first)).toBe('done');
    expect(await second).toBe(checkSaysNo);
    expect(await graph.stored()).toEqual([{ parent: 0, dependent: 1, type: 'requires' }]);
  });

  it.each([IsolationLevel.REPEATABLE_READ, IsolationLevel.SERIALIZABLE])(
    'takes no link from a transaction that can’t see what was linked since it began (%s)',
    async (isolationLevel) => {
      const graph = await newGraph(2);
      const second = database.asPerson(graph.person).transactional(
        async (em) => {
          await em.execute('select 1 from goal_links');
          expect(await graph.add({ parent: 0, dependent: 1, type: 'requires' })).toBe('done');
          await graph.insert(em, { parent: 1, dependent: 0, type: 'requires' });
        },
        { isolationLevel },
      );
      expect(await outcomeOf(second)).toBe('0A000');
      expect(await graph.stored()).toEqual([{ parent: 0, dependent: 1, type: 'requires' }]);
    },
  );
});

describe('goals in chat', () => {
  let chat: Chat;
  beforeAll(async () => {
    chat = await openChat();
    for (const goal of ['ship the book', 'write the draft', 'read the papers', 'buy a desk']) {
      await chat.say(`goal: ${goal}`);
    }
  });
  afterAll(() => chat.stop());

  const statuses = async () => {
    const goals = await chat.app.database.asPerson(chat.owner).find(GoalSchema, {});
    return Object.fromEntries(goals.map(({ title, status }) => [title, status]));
  };
  const links = () => chat.app.database.asPerson(chat.owner).execute('select id from goal_links order by id');

  it('wait for what they require, and for what that requires', async () => {
    expect(await chat.say('goal ship the book needs write the draft')).toBe(
      '“ship the book” now needs “write the draft”.',
    );
    expect(await chat.say('goal write the draft needs read the papers')).toBe(
      '“write the draft” now needs “read the papers”.',
    );
    expect(await statuses()).toEqual({
      'ship the book': 'blocked',
      'write the draft': 'blocked',
      'read the papers': 'todo',
      'buy a desk': 'todo',
    });
  });

  it('are not linked in a circle, and the path that proves it is named', async () => {
    const before = await links();
    expect(await chat.say('goal read the papers needs ship the book')).toContain(
      'ship the book → write the draft → read the papers → ship the book',
    );
    expect(await chat.say('goal read the papers needs write the draft')).toContain(
      'write the draft → read the papers → write the draft',
    );
    expect(await chat.say('goal buy a desk needs buy a desk')).toContain('“buy a desk” can’t need itself');
    expect(await links()).toEqual(before);
  });

  it('are not linked where it follows already, and the path that proves it is named', async () => {
    const before = await links();
    expect(await chat.say('goal ship the book needs read the papers')).toBe(
      'That follows already: ship the book → write the draft → read the papers.',
    );
    expect(await chat.say('goal ship the book needs write the draft')).toBe(
      'That follows already: ship the book → write the draft.',
    );
    expect(await links()).toEqual(before);
  });

  it('are not reached while what they require is open', async () => {
    expect(await chat.say('reached goal ship the book')).toContain('“ship the book” still needs “write the draft”');
    expect(await statuses()).toMatchObject({ 'ship the book': 'blocked' });
  });

  it('open up only when all that they require is reached', async () => {
    await chat.say('goal write the draft needs buy a desk');
    await chat.say('reached goal read the papers');
    expect(await statuses()).toMatchObject({ 'write the draft': 'blocked', 'ship the book': 'blocked' });
    await chat.say('reached goal buy a desk');
    expect(await statuses()).toMatchObject({ 'write the draft': 'todo', 'ship the book': 'blocked' });
    await chat.say('reached goal write the draft');
    expect(await statuses()).toMatchObject({ 'write the draft': 'done', 'ship the book': 'todo' });
  });

  it('wait again when that is taken back', async () => {
    await chat.say('undo');
    expect(await statuses()).toMatchObject({ 'write the draft': 'todo', 'ship the book': 'blocked' });
    await chat.say('undo');
    expect(await statuses()).toMatchObject({ 'buy a desk': 'todo', 'write the draft': 'blocked' });
  });

  it('wait no longer for what was given up or unlinked', async () => {
    await chat.say('cancel goal buy a desk');
    expect(await statuses()).toMatchObject({ 'write the draft': 'todo', 'ship the book': 'blocked' });
    await chat.say('unlink ship the book from write the draft');
    expect(await statuses()).toMatchObject({ 'write the draft': 'todo', 'ship the book': 'todo' });
  });
});
