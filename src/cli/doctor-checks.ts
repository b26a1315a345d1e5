import type { Config } from '../config.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import type { Database } from '../db/database.ts';

interface CheckParts {
  config: Config;
  database: Database;
}

interface Check {
  name: string;
  run(parts: CheckParts): Promise<{ ok: boolean; detail: string }>;
}

type Rows = { what: string }[];

/** A check by a query that finds the rows that should not be there. */
const nothing = (name: string, good: string, find: (database: Database) => Promise<Rows>): Check => ({
  name,
  async run({ database }) {
    const rows = await find(database);
    return rows.length === 0
      ? { ok: true, detail: good }
      : { ok: false, detail: rows.map(({ what }) => what).join(', ') };
  },
});

/** Asked for one person after the other: row level security holds for this command, too. */
const ofEachPerson = (sql: string) => async (database: Database) => {
  const found: Rows = [];
  for (const { id } of await database.asSystem().find(PersonSchema, {}, { fields: ['id'] })) {
    found.push(...(await database.asPerson(id).execute<Rows>(sql)));
  }
  return found;
};

export const checks: Check[] = [
  {
    name: 'configuration',
    async run({ config }) {
      const parts = [
        `database ${config.database.kind}`,
        config.telegram ? `telegram (${config.telegram.mode.kind})` : '',
        config.slack ? `slack (${config.slack.mode.kind})` : '',
        config.model ? `model ${config.model.model}` : 'built-in interpreter',
        config.embedding ? `embeddings ${config.embedding.model}` : '',
      ];
      return { ok: true, detail: parts.filter(Boolean).join(', ') };
    },
  },
  {
    name: 'database',
    async run({ database }) {
      const [row] = await database
        .asOwner()
        .execute<{ version: string; size: string }[]>(
          `select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size`,
        );
      return { ok: true, detail: `Postgres ${row?.version}, ${row?.size}` };
    },
  },
  nothing('row level security', 'forced on every table of people', (database) =>
    database
      .asOwner()
      .execute<Rows>(`select c.relname as what from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
     where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`),
  ),
  nothing(
    'goal graph',
    'no cycle',
    ofEachPerson(`with recursive path (start, id) as (
       select dependent_goal_id, parent_goal_id from goal_links where type in ('requires', 'enables', 'blocks')
       union select path.start, link.parent_goal_id from path join goal_links link on link.dependent_goal_id = path.id
       where link.type in ('requires', 'enables', 'blocks'))
     select start::text as what from path where start = id limit 20`),
  ),
  nothing(
    'goal status',
    'follows from the links',
    ofEachPerson(`select goal.id::text as what from goals goal where archived_at is null and status in ('todo', 'blocked')
     and (status = 'blocked') <> exists (
       select from goal_links link join goals needed on needed.id = link.parent_goal_id
       where link.dependent_goal_id = goal.id and link.type = 'requires'
       and needed.status not in ('done', 'canceled') and needed.archived_at is null) limit 20`),
  ),
  nothing('messages', 'all answered', (database) =>
    database.asSystem().execute<Rows>(`select count(*) || ' not answered for five minutes' as what from inbound_messages
     where status = 'received' and received_at < now() - interval '5 minutes' having count(*) > 0`),
  ),
  {
    name: 'tables',
    async run({ database }) {
      const rows = await database.asOwner().execute<{ name: string; size: string }[]>(
        `select relname as name, pg_size_pretty(pg_total_relation_size(relid)) as size from pg_statio_user_tables
         where schemaname = 'public' order by pg_total_relation_size(relid) desc limit 5`,
      );
      return { ok: true, detail: rows.map(({ name, size }) => `${name} ${size}`).join(', ') };
    },
  },
];
