import { randomUUIDv7 } from 'node:crypto';
import { checkGoals } from '../src/core/goals/check-goals.ts';
import { findCriticalPath } from '../src/core/goals/find-critical-path.ts';
import { findSimilarGoals } from '../src/core/goals/find-similar-goals.ts';
import { troubleIn } from '../src/core/goals/graph/check.ts';
import { criticalPath } from '../src/core/goals/graph/critical-path.ts';
import { type Edge, type Graph, type GraphGoal, graphOf } from '../src/core/goals/graph/graph.ts';
import { nearestTo } from '../src/core/goals/graph/neighbourhood.ts';
import { findCycle } from '../src/core/goals/graph/order.ts';
import { impact, prerequisites } from '../src/core/goals/graph/reach.ts';
import { redundantEdges } from '../src/core/goals/graph/reduction.ts';
import { createLikeness } from '../src/core/goals/graph/similarity.ts';
import { propagation } from '../src/core/goals/graph/status.ts';
import { linkGoals } from '../src/core/goals/link-goals.ts';
import { showGoal } from '../src/core/goals/show-goal.ts';
import { updateGoal } from '../src/core/goals/update-goal.ts';
import { PersonSchema } from '../src/core/people/person.entity.ts';
import { systemClock } from '../src/core/ports.ts';
import type { Scope } from '../src/core/scope.ts';
import type { Database } from '../src/db/database.ts';
import { openEmbedded } from '../src/db/embedded.ts';
import { openServer } from '../src/db/server.ts';
import { drawGoalGraph } from '../src/pictures/goal-graph.ts';
import { toPng } from '../src/pictures/png.ts';
import { report } from './stats.ts';

const layers = 20;
const inALayer = 100;
const needsEach = 3;
const rounds = 30;

/** The operations on a graph of 2,000 goals and about 6,000 links, in memory; and the use cases that need them, on the database. */
export async function goals(): Promise<void> {
  const graph = makeGraph();
  console.log(`goals: ${graph.goals.size} goals, ${graph.edges.length} links`);
  await inMemory(graph);
  await onDatabase('embedded', await openEmbedded(undefined), graph);
  const url = process.env.DATABASE_URL;
  if (url) await onDatabase('server', await openServer(url), graph);
  else console.log('goals, server: skipped, DATABASE_URL is not set');
}

/** Layers of goals, each of which needs some of the layer before: without a circle, and nothing follows from anything. */
function makeGraph(): Graph {
  const all: GraphGoal[] = Array.from({ length: layers * inALayer }, (_, index) => ({
    id: randomUUIDv7(),
    title: `${['Run', 'Learn', 'Write', 'Save', 'Build'][index % 5]} ${['marathon', 'Portuguese', 'novel', 'house', 'garden'][(index >> 3) % 5]} ${index}`,
    status: index < inALayer ? 'todo' : 'blocked',
    progress: index % 100,
    estimatedDays: index % 3 === 0 ? null : 1 + (index % 40),
  }));
  const links = all.slice(inALayer).flatMap(({ id }, index) => {
    const first = Math.floor(index / inALayer) * inALayer;
    return Array.from({ length: needsEach }, (_, which): Edge => {
      const parent = all[first + ((index * 7 + which * 31) % inALayer)]?.id ?? '';
      return { dependent: id, parent, type: index % 5 === 0 ? 'blocks' : 'requires' };
    });
  });
  return graphOf(all, links);
}

async function inMemory(graph: Graph): Promise<void> {
  const [first = ''] = graph.goals.keys();
  const last = [...graph.goals.keys()].at(-1) ?? '';
  const titles = [...graph.goals.values()];
  await measure('prerequisites', () => prerequisites(graph, last));
  await measure('impact', () => impact(graph, first));
  await measure('propagation', () => propagation(graph, first, 'done'));
  await measure('cycle detection', () => findCycle(graph));
  await measure('transitive reduction', () => redundantEdges(graph));
  await measure('similarity', () => {
    const wanted = { title: 'Run the Lisbon marathon' };
    const likeness = createLikeness([...titles, wanted]);
    return titles.map((goal) => likeness(goal, wanted));
  });
  await measure('critical path', () => criticalPath(graph));
  await measure('all checks', () => troubleIn(graph));
  await measure('a picture of 60', async () => {
    const shown = nearestTo(graph, [last], 60);
    const words = { status: (status: string) => status, path: 'critical path' };
    const drawing = drawGoalGraph({ graph, shown, path: [], progress: new Map(), words });
    return toPng(drawing.svg, drawing);
  });
}

async function onDatabase(kind: string, database: Database, graph: Graph): Promise<void> {
  await database.migrate();
  const person = await store(database, graph);
  const all = [...graph.goals.keys()];
  const [first = ''] = all;
  const last = all.at(-1) ?? '';
  const run = (name: string, work: (scope: Scope, round: number) => Promise<unknown>) =>
    measure(`${kind}, ${name}`, (round) => inRolledBack(database, person, (scope) => work(scope, round)));
  await run('show_goal', (scope) => showGoal(scope, last));
  await run('critical_path', (scope) => findCriticalPath(scope));
  await run('check_goals', ({ em }) => checkGoals(em));
  await run('similar_goals', ({ em }) => findSimilarGoals(em, { title: 'Run the Lisbon marathon' }));
  await run('link_goals', (scope, round) =>
    linkGoals(scope, {
      goal: all[inALayer + round] ?? '',
      needs: all[(round * 7 + 1) % inALayer] ?? '',
      replace: true,
    }).catch(() => undefined),
  );
  await run('update_goal, done', (scope) => updateGoal(scope, { goal: first, status: 'done' }));
  await database.close();
}

/** The graph as a new person's rows. */
async function store(database: Database, graph: Graph): Promise<string> {
  const person = randomUUIDv7();
  const owner = database.asOwner();
  const asPerson = (sql: string, rows: unknown) =>
    database.asPerson(person).transactional((em) => em.execute(sql, [person, JSON.stringify(rows)]));
  await database
    .asSystem()
    .execute(`insert into people (id, display_name, time_zone) values (?, 'Bench', 'Europe/Lisbon')`, [person]);
  await asPerson(
    `insert into goals (id, person_id, title, status, progress, estimated_days)
     select (goal->>'id')::uuid, ?, goal->>'title', goal->>'status', (goal->>'progress')::int, (goal->>'estimatedDays')::int
     from jsonb_array_elements(?::jsonb) as goal`,
    [...graph.goals.values()],
  );
  await owner.execute('alter table goal_links disable trigger acyclic');
  await asPerson(
    `insert into goal_links (id, person_id, parent_goal_id, dependent_goal_id, type)
     select gen_random_uuid(), ?, (link->>'parent')::uuid, (link->>'dependent')::uuid, link->>'type'
     from jsonb_array_elements(?::jsonb) as link`,
    graph.edges,
  );
  await owner.execute('alter table goal_links enable trigger acyclic');
  await owner.execute('analyze goals');
  await owner.execute('analyze goal_links');
  return person;
}

class RollBack extends Error {}

async function inRolledBack(database: Database, personId: string, work: (scope: Scope) => Promise<unknown>) {
  try {
    await database.asPerson(personId).transactional(async (em) => {
      const person = await em.findOneOrFail(PersonSchema, personId);
      await work({ em, person, now: systemClock.now() });
      throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
  }
}

async function measure(name: string, work: (round: number) => unknown): Promise<void> {
  const millis: number[] = [];
  for (let round = 0; round < rounds + 3; round += 1) {
    const began = performance.now();
    await work(round);
    if (round >= 3) millis.push(performance.now() - began);
  }
  report(`goals, ${name}`, millis);
}
