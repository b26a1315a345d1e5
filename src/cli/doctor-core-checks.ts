import { portableTables } from '../core/portability/tables.ts';
import { type Check, nothing, ofEachPerson, type Rows } from './check.ts';

/** What no person's rows may show, as SQL that names what does. */
const ofPeople = (sql: string) => (database: Parameters<typeof ofEachPerson>[0]) =>
  ofEachPerson(database, (em) => em.execute<Rows>(sql));

/** Tables whose words are remembered, each with its domain; sessions and messages have rules of their own. */
const remembered = {
  tasks: 'task',
  goals: 'goal',
  habits: 'habit',
  pillars: 'pillar',
  areas: 'area',
  projects: 'project',
  journal_entries: 'journal',
  learnings: 'learning',
};
/** The share of what should be remembered that must be (M4). */
const coverage = 0.95;

/** Invariants of the domain core that the database does not hold by itself, or that must hold in spite of everything. */
export const coreChecks: Check[] = [
  nothing(
    'recurrences',
    'one open occurrence at most',
    ofPeople(`select 'recurrence ' || recurrence_id as what from tasks
      where recurrence_id is not null and archived_at is null and status not in ('completed', 'cancelled')
      group by recurrence_id having count(*) > 1`),
  ),
  nothing(
    'time shares',
    'at most 100 % of anybody’s time',
    ofPeople(`select 'pillars take ' || sum(time_share) || ' %' as what from pillars
      where archived_at is null having sum(time_share) > 100.000001`),
  ),
  nothing(
    'task links',
    'no circle',
    ofPeople(`with recursive path (start, id) as (
        select task_id, needed_task_id from task_links
        union select path.start, link.needed_task_id from path join task_links link on link.task_id = path.id)
      select 'task ' || start as what from path where start = id`),
  ),
  nothing('orphans', 'every row has its person', async (database) => {
    // Foreign keys hold it; one that was left out, or is not valid, is found here.
    const em = database.asOwner();
    const tables = await portableTables(em);
    return em.execute<Rows>(
      `select name || ' is not held to people' as what from jsonb_array_elements_text(?::jsonb) as names (name)
       where name <> 'people' and not exists (select from pg_constraint where conrelid = name::regclass
         and confrelid = 'people'::regclass and contype = 'f' and convalidated)`,
      [JSON.stringify(tables.map(({ name }) => name))],
    );
  }),
  nothing('derived figures', 'none is stored', (database) =>
    database.asOwner().execute<Rows>(`select table_name || '.' || column_name as what from information_schema.columns
        where table_schema = 'public' and column_name ~ 'streak|total_|_count$|points|actual_hours|completion_percentage'`),
  ),
  nothing('retention', 'nobody waits for it', (database) =>
    database.asSystem().execute<Rows>(`select 'person ' || id || ' since ' || next_tidy_at as what from people
      where next_tidy_at < now() - interval '2 days'`),
  ),
  nothing('memory', `covers at least ${coverage * 100} % of what it should`, (database) =>
    ofEachPerson(database, async (em, personId) => {
      const [row] = await em.execute<{ due: number; kept: number }[]>(
        `select count(*)::int as due, count(s.id)::int as kept from (
           ${Object.entries(remembered)
             .map(([table, domain]) => `select id, '${domain}' as domain from ${table} where archived_at is null`)
             .join(' union all ')}
         ) as own left join snippets s on s.entity_id = own.id and s.domain = own.domain
         where consents_to(?, 'record_rag_snippets')`,
        [personId],
      );
      const { due = 0, kept = 0 } = row ?? {};
      return kept < due * coverage ? [{ what: `person ${personId}: ${kept} of ${due}` }] : [];
    }),
  ),
];
