import { afterAll, describe, expect, it } from 'vitest';
import { loose, owned } from '../../migrations/Migration20261121000002_core_guards.ts';
import type { EntityManager } from '../../src/core/entity-manager.ts';
import { migrationsList } from '../../src/db/migrations.ts';
import { openServer } from '../../src/db/server.ts';
import { createDatabase, createServerDatabase, serverUrl } from '../support/database.ts';
import { notOurs } from './catalog.ts';

const { database, drop } = await createDatabase();
afterAll(drop);

/** Everything a schema says of its tables, one line a fact, as Postgres prints it. */
async function factsOf(em: EntityManager, schema: string): Promise<string[]> {
  const rows = await em.execute<{ fact: string }[]>(
    `with ours as (
       select c.* from pg_class c where c.relnamespace = ?::regnamespace and c.relkind = 'r' and c.relname <> '${notOurs}'
     )
     select format('%s: row level security %s, forced %s', relname, relrowsecurity, relforcerowsecurity) as fact from ours
     union all
     select format('%s.%s: %s%s%s', relname, attname, format_type(atttypid, atttypmod),
       case when attnotnull then ' not null' end,
       case when attgenerated <> '' then ' generated' when d.oid is not null then ' default ' || pg_get_expr(adbin, adrelid) end)
     from ours join pg_attribute a on attrelid = ours.oid and attnum > 0 and not attisdropped
     left join pg_attrdef d on adrelid = ours.oid and adnum = attnum
     union all
     select format('%s: %s %s', relname, conname, pg_get_constraintdef(k.oid))
     from ours join pg_constraint k on conrelid = ours.oid where contype <> 'n'
     union all
     select format('%s: %s', relname, pg_get_indexdef(indexrelid)) from ours join pg_index on indrelid = ours.oid
     union all
     select format('%s: policy %s for %s to %s using %s check %s', relname, polname, polcmd,
       (select string_agg(rolname, ', ' order by rolname) from pg_roles where oid = any (polroles)),
       pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
     from ours join pg_policy on polrelid = ours.oid`,
    [schema],
  );
  return rows.map(({ fact }) => fact.replaceAll(`${schema}.`, '')).toSorted();
}

/** The same facts of a schema that the ORM makes from the entities alone, beside the migrated one; undone afterwards. */
async function compare(): Promise<{ migrated: string[]; declared: string[] }> {
  const owner = database.asOwner();
  const driver = owner.getDriver();
  const sql = await driver.getPlatform().getSchemaGenerator(driver).getCreateSchemaSQL();
  const undone = new Error('undone');
  let declared: string[] = [];
  await owner
    .transactional(async (em) => {
      await em.execute('create schema declared');
      await em.execute('set local search_path = declared, public');
      for (const statement of sql.split(/;\s*\n/)) if (statement.trim()) await em.execute(statement);
      declared = await factsOf(em, 'declared');
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  const migrated = await owner.transactional((em) => factsOf(em, 'public'));
  return { migrated, declared };
}

/** What the guards migration adds by hand, since the entities can't say it. */
function addedByHand(): string[] {
  const personal = [...database.asOwner().getMetadata()]
    .filter(({ properties }) => 'personId' in properties)
    .map(({ tableName }) => tableName);
  const within = [
    ['goal_links', 'parent_goal_id', 'goals'],
    ['goal_links', 'dependent_goal_id', 'goals'],
    ['habit_logs', 'habit_id', 'habits'],
    ['tool_calls', 'inbound_id', 'inbound_messages'],
    ['outbound_messages', 'inbound_id', 'inbound_messages'],
    ['outbound_messages', 'notification_id', 'notifications'],
    ['actions', 'outbound_id', 'outbound_messages'],
    ...owned,
  ];
  return [
    ...personal.flatMap((table) => [
      `${table}: ${table}_person_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE`,
      `${table}: ${table}_person_id_id_unique UNIQUE (person_id, id)`,
      `${table}: CREATE UNIQUE INDEX ${table}_person_id_id_unique ON ${table} USING btree (person_id, id)`,
    ]),
    ...within.map(
      ([table, column, target]) =>
        `${table}: ${table}_${column}_fkey FOREIGN KEY (person_id, ${column}) REFERENCES ${target}(person_id, id) ON DELETE CASCADE`,
    ),
    ...loose.map(
      ([table, column, target]) =>
        `${table}: ${table}_${column}_fkey FOREIGN KEY (person_id, ${column}) REFERENCES ${target}(person_id, id) ON DELETE SET NULL (${column})`,
    ),
    'snippets.search: tsvector generated',
    'snippets: CREATE INDEX snippets_person_id_created_at_index ON snippets USING btree (person_id, created_at)',
    'snippets: CREATE INDEX snippets_unembedded_index ON snippets USING btree (person_id) WHERE (embedding IS NULL)',
    'time_entries: CREATE UNIQUE INDEX time_entries_running_index ON time_entries USING btree (person_id) WHERE (ended_at IS NULL)',
    "sessions: CREATE UNIQUE INDEX sessions_open_index ON sessions USING btree (person_id) WHERE ((status = ANY (ARRAY['started'::text, 'in_progress'::text, 'interrupted'::text])) AND (archived_at IS NULL))",
    "tasks: CREATE UNIQUE INDEX tasks_open_occurrence_index ON tasks USING btree (person_id, recurrence_id) WHERE ((status <> ALL (ARRAY['completed'::text, 'cancelled'::text])) AND (archived_at IS NULL))",
    'learned_preferences: CREATE UNIQUE INDEX learned_preferences_live_index ON learned_preferences USING btree (person_id, key) WHERE (retired_at IS NULL)',
  ].toSorted();
}

const applied = (em: EntityManager) =>
  em
    .execute<{ name: string }[]>(`select name from ${notOurs} order by id`)
    .then((rows) => rows.map(({ name }) => name));
const released = migrationsList.map((migration) => migration.name);

describe('the schema', () => {
  it('has everything that the entities declare, and more only where the guards add it by hand', async () => {
    const { migrated, declared } = await compare();
    expect(declared.length).toBeGreaterThan(200);
    expect(
      declared.filter((fact) => !migrated.includes(fact)),
      'declared but in no migration',
    ).toEqual([]);
    expect(
      migrated.filter((fact) => !declared.includes(fact)),
      'migrated but not declared',
    ).toEqual(addedByHand());
  });

  it('is the same after migrating again', async () => {
    const before = await factsOf(database.asOwner(), 'public');
    await database.migrate();
    expect(await factsOf(database.asOwner(), 'public')).toEqual(before);
    expect(await applied(database.asOwner())).toEqual(released);
  });
});

describe.runIf(serverUrl)('on a server', () => {
  it('is made once by processes that start at the same moment, on one new database and on another', async () => {
    const made = await Promise.all([createServerDatabase(serverUrl ?? ''), createServerDatabase(serverUrl ?? '')]);
    const opened = await Promise.all(made.flatMap(({ url }) => [openServer(url), openServer(url), openServer(url)]));
    try {
      await Promise.all(opened.map((one) => one.migrate()));
      const facts = await factsOf(database.asOwner(), 'public');
      for (const one of opened) {
        expect(await applied(one.asOwner())).toEqual(released);
        expect(await factsOf(one.asOwner(), 'public')).toEqual(facts);
      }
    } finally {
      await Promise.all(opened.map((one) => one.close()));
      await Promise.all(made.map((one) => one.drop()));
    }
  });
});
