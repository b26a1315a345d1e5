import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '../src/core/entity-manager.ts';
import type { Database } from '../src/db/database.ts';

/** The measured person's rows, as issue and docs name them; and how many of each every other person has. */
const much = {
  pillars: 5,
  areas: 15,
  projects: 500,
  tasks: 20_000,
  goals: 2_000,
  layer: 20,
  habits: 100,
  reflections: 1_000,
};
const little = { pillars: 2, areas: 4, projects: 4, tasks: 20, goals: 5, layer: 2, habits: 3, reflections: 10 };
const others = 1_000;

type Amounts = typeof much;

/**
 * Fills an empty database with the person of docs/performance.md (three years of habit logs, a year of time entries and
 * events) among 1,000 others, by SQL, and returns that person's id. The audit log is left out: it is not what is measured.
 */
export async function fillDomain(database: Database): Promise<string> {
  const em = database.asOwner();
  const person = randomUUIDv7();
  const everybody = Array.from({ length: others }, () => randomUUIDv7());
  await quietly(em, async () => {
    for (const id of [person, ...everybody]) await addPerson(em, id);
    await fill(em, [person], much, 1_095);
    await fill(em, everybody, little, 30);
  });
  await em.execute('analyze');
  return person;
}

const addPerson = (em: EntityManager, id: string) =>
  em.execute(`insert into people (id, display_name, time_zone, language) values (?, 'Ana', 'Europe/Lisbon', 'en')`, [
    id,
  ]);

const audited = [
  ...['pillars', 'areas', 'projects', 'project_updates', 'tasks', 'time_entries', 'events'],
  ...['goals', 'goal_links', 'habits', 'habit_logs', 'daily_reflections'],
];
const filled = [...audited, 'people', 'snippets'];

/** The owner fills tables for everybody: on a server row level security holds for the owner, too. */
async function quietly(em: EntityManager, work: () => Promise<void>): Promise<void> {
  for (const table of filled) await em.execute(`alter table ${table} no force row level security`);
  for (const table of audited) await em.execute(`alter table ${table} disable trigger audit`);
  await em.execute('alter table goal_links disable trigger acyclic');
  await work();
  await em.execute('alter table goal_links enable trigger acyclic');
  for (const table of audited) await em.execute(`alter table ${table} enable trigger audit`);
  for (const table of filled) await em.execute(`alter table ${table} force row level security`);
}

/** Rows for several people at once: `owner` is every person, `n` counts each one's rows. */
async function fill(em: EntityManager, people: string[], amounts: Amounts, habitDays: number): Promise<void> {
  const owners = `unnest(array[${people.map((id) => `'${id}'`).join(',')}]::uuid[]) as owner`;
  const rows = (count: number) => `${owners} cross join generate_series(1, ${count}) as n`;
  /** The k-th of a person's rows of a table, by the place that its name ends with. */
  const nth = (table: string, column: string, place: string) =>
    `(select id from ${table} t where t.person_id = owner and t.${column} = '${table} ' || (${place})::text)`;
  const run = (sql: string) => em.execute(sql);
  await run(`insert into pillars (id, person_id, name, time_share)
    select gen_random_uuid(), owner, 'pillars ' || n, 100.0 / ${amounts.pillars} from ${rows(amounts.pillars)}`);
  await run(`insert into areas (id, person_id, name, pillar_id)
    select gen_random_uuid(), owner, 'areas ' || n, ${nth('pillars', 'name', `1 + n % ${amounts.pillars}`)} from ${rows(amounts.areas)}`);
  await run(`insert into goals (id, person_id, title, deadline, progress, estimated_days)
    select gen_random_uuid(), owner, 'goals ' || n, date '2027-01-01' + n % 700, n % 90, 1 + n % 40 from ${rows(amounts.goals)}`);
  await run(`insert into projects (id, person_id, name, area_id, deadline)
    select gen_random_uuid(), owner, 'projects ' || n, ${nth('areas', 'name', `1 + n % ${amounts.areas}`)}, date '2027-01-01' + n % 300
    from ${rows(amounts.projects)}`);
  await fillTasks(em, rows(amounts.tasks), amounts);
  await fillLinks(em, owners, amounts);
  await run(
    `insert into habits (id, person_id, name) select gen_random_uuid(), owner, 'habits ' || n from ${rows(amounts.habits)}`,
  );
  await run(`insert into habit_logs (id, person_id, habit_id, logged_on)
    select gen_random_uuid(), h.person_id, h.id, current_date - d from habits h cross join generate_series(0, ${habitDays}) as d
    where h.person_id in (select owner from ${owners}) and d % 7 <> 3 and d > 0`);
  await run(`insert into daily_reflections (id, person_id, reflected_on, text, mood, energy_level)
    select gen_random_uuid(), owner, current_date - n, 'Reflection about day ' || n || ', which went well', 'happy', 1 + n % 10
    from ${rows(amounts.reflections)}`);
  await run(`insert into events (id, person_id, title, starts_at, ends_at)
    select gen_random_uuid(), owner, 'events ' || n, now() - interval '100 days' + n * interval '5 hours', now() - interval '100 days' + n * interval '5 hours' + interval '1 hour'
    from ${rows(Math.ceil(amounts.tasks / 20))}`);
  await run(`insert into project_updates (id, person_id, project_id, kind, text)
    select gen_random_uuid(), p.person_id, p.id, 'progress', 'All went as planned, number ' || n
    from projects p cross join generate_series(1, 3) as n where p.person_id in (select owner from ${owners})`);
}

/** A tenth is open and due around now, the rest was done over three years; time was taken for one in ten of these. */
async function fillTasks(em: EntityManager, rows: string, { projects, goals }: Amounts): Promise<void> {
  await em.execute(`insert into tasks (id, person_id, title, status, due_on, completed_at, project_id, goal_id, priority)
    select gen_random_uuid(), owner, 'tasks ' || n, case when n % 10 = 0 then 'todo' else 'completed' end,
      current_date - 60 + (n / 10) % 120, case when n % 10 <> 0 then now() - (n % 1000) * interval '1 day' end, p.id, g.id,
      (array['low', 'medium', 'high', 'urgent'])[1 + n % 4]
    from ${rows}
    left join projects p on p.person_id = owner and p.name = 'projects ' || (1 + n % ${projects})
    left join goals g on g.person_id = owner and n % 3 = 0 and g.title = 'goals ' || (1 + n % ${goals})`);
  await em.execute(`insert into time_entries (id, person_id, task_id, started_at, ended_at)
    select gen_random_uuid(), person_id, id, completed_at - interval '50 minutes', completed_at from tasks
    where completed_at > now() - interval '365 days' and hashtext(id::text) % 10 = 0
      and not exists (select from time_entries e where e.task_id = tasks.id)`);
}

/** In layers, each goal required by up to three of the next layer: neither cycles nor edges that follow from others. */
async function fillLinks(em: EntityManager, owners: string, { goals, layer }: Amounts): Promise<void> {
  await em.execute(`insert into goal_links (id, person_id, parent_goal_id, dependent_goal_id, type)
    select gen_random_uuid(), owner, low.id, high.id, 'requires'
    from ${owners} cross join generate_series(0, ${goals - layer - 1}) as n cross join generate_series(0, ${Math.min(layer, 3) - 1}) as k
    join goals low on low.person_id = owner and low.title = 'goals ' || (n + 1)
    join goals high on high.person_id = owner
      and high.title = 'goals ' || (least((n / ${layer} + 1) * ${layer} + (n + k * 7) % ${layer}, ${goals - 1}) + 1)
    on conflict do nothing`);
}
