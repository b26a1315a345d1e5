import { checkGoals } from '../core/goals/check-goals.ts';
import { type Check, nothing, ofEachPerson, type Rows } from './check.ts';
import { coreChecks } from './doctor-core-checks.ts';

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
  nothing('goal graph', 'no circle, no superfluous link, every status right', (database) =>
    ofEachPerson(database, async (em) => {
      const { cycle, redundant, falseStatus } = await checkGoals(em);
      return [
        ...(cycle.length > 0 ? [{ what: `circle ${cycle.map((goal) => goal.id).join(' → ')}` }] : []),
        ...redundant.map(([from, to]) => ({ what: `superfluous link ${from.id} → ${to.id}` })),
        ...falseStatus.map((goal) => ({ what: `false status ${goal.id}` })),
      ];
    }),
  ),
  ...coreChecks,
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
