import { randomUUIDv7 } from 'node:crypto';
import { personRole, systemRole } from '../columns.ts';
import type { EntityManager } from '../entity-manager.ts';
import { portableTables } from './tables.ts';

export type ImportedRow = Record<string, unknown>;
/** The rows of an archive by table. */
export type Imported = ReadonlyMap<string, readonly ImportedRow[]>;

/** Why an archive can't be taken in; nothing was changed. `message` is for the operator. */
export class ImportError extends Error {
  override name = 'ImportError';
}

const page = 500;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What writes rows of its own when rows come in: those rows are in the archive already. */
const writers = `('audit', 'remember')`;

/**
 * Takes a person in, with everything that was exported of them, all or nothing, and returns how many rows. `em` is the
 * owner's open transaction. They become an admin, since they are the only one, and are known at this machine's terminal.
 * Constraints, references and row level security hold as for any other row. Throws ImportError.
 */
export async function importRows(em: EntityManager, archive: Imported): Promise<number> {
  await em.execute(`set local role ${systemRole}`);
  const [known] = await em.execute<unknown[]>('select 1 from people limit 1');
  if (known) throw new ImportError('Somebody lives in this installation already. Import into an empty one.');
  await em.execute('set local role none');
  const tables = await portableTables(em);
  const person = onlyPerson(archive);
  const columnsOf = new Map(tables.map(({ name, columns }) => [name, columns]));
  for (const [table, rows] of archive) check(table, rows, person, columnsOf.get(table));
  await silence(em, 'disable');
  // Consents last: what was kept before one was withdrawn comes along.
  const ordered = [
    ...tables.filter(({ name }) => name !== 'consents'),
    ...tables.filter(({ name }) => name === 'consents'),
  ];
  let count = 0;
  for (const { name, columns } of ordered) {
    const rows = (archive.get(name) ?? []).map((row) => settled(name, row));
    for (let index = 0; index < rows.length; index += page) {
      await insert(em, name, columns, person, rows.slice(index, index + page));
    }
    count += rows.length;
  }
  await knowAtTerminal(em, person);
  await em.execute('set local role none');
  await silence(em, 'enable');
  return count;
}

function onlyPerson(archive: Imported): string {
  const [person, ...others] = archive.get('people') ?? [];
  if (!person || others.length > 0) throw new ImportError('people.jsonl must hold exactly one person.');
  const id = person.id;
  if (typeof id !== 'string' || !uuid.test(id)) throw new ImportError('people.jsonl: the id is no UUID.');
  return id;
}

function check(table: string, rows: readonly ImportedRow[], person: string, columns: string[] | undefined): void {
  if (!columns) throw new ImportError(`${table}.jsonl: there is no such table. Was it made by a newer Steward?`);
  rows.forEach((row, index) => {
    const where = `${table}.jsonl, line ${index + 1}`;
    const unknown = Object.keys(row).find((column) => !columns.includes(column));
    if (unknown !== undefined) throw new ImportError(`${where}: there is no column “${unknown.slice(0, 60)}”.`);
    if (typeof row.id !== 'string' || !uuid.test(row.id)) throw new ImportError(`${where}: the id is no UUID.`);
    if (table !== 'people' && row.person_id !== person) throw new ImportError(`${where}: it is somebody else's row.`);
  });
}

/** As it can be here: nothing is on its way any more, and the only person runs the place. */
function settled(table: string, row: ImportedRow): ImportedRow {
  if (table === 'people') return { ...row, role: 'admin', active: true };
  const sending = row.status === 'pending' || row.status === 'sending';
  return table === 'outbound_messages' && sending ? { ...row, status: 'unknown', doubt_told: true } : row;
}

async function insert(
  em: EntityManager,
  table: string,
  columns: string[],
  person: string,
  rows: readonly ImportedRow[],
): Promise<void> {
  const given = columns.filter((column) => rows.some((row) => column in row)).join(', ');
  await em.execute('set local role none');
  const [role] = await em.execute<{ name: string }[]>(
    `select case when has_table_privilege('${personRole}', ?, 'insert') then '${personRole}' else '${systemRole}' end as name`,
    [table],
  );
  await em.execute(`set local role ${role?.name ?? personRole}`);
  await em.execute(`select set_config('app.person', ?, true)`, [person]);
  try {
    await em.execute(
      `insert into ${table} (${given}) select ${given} from jsonb_populate_recordset(null::${table}, ?::jsonb)`,
      [JSON.stringify(rows)],
    );
  } catch (error) {
    // The database's own message may quote rows; its name for what was wrong does not.
    const constraint = (error as { constraint?: string }).constraint;
    throw new ImportError(`${table}.jsonl: a row is not as it must be${constraint ? ` (${constraint})` : ''}.`, {
      cause: error,
    });
  }
}

async function knowAtTerminal(em: EntityManager, person: string): Promise<void> {
  await em.execute(`set local role ${systemRole}`);
  await em.execute(
    `insert into identities (id, person_id, channel, external_id, conversation, last_seen_at)
     values (?, ?, 'terminal', 'local', 'local', now()) on conflict (channel, workspace, external_id) do nothing`,
    [randomUUIDv7(), person],
  );
}

async function silence(em: EntityManager, how: 'enable' | 'disable'): Promise<void> {
  const triggers = await em.execute<{ table: string; name: string }[]>(
    `select tgrelid::regclass::text as table, tgname as name from pg_trigger
     where tgname in ${writers} and not tgisinternal`,
  );
  for (const { table, name } of triggers) await em.execute(`alter table ${table} ${how} trigger ${name}`);
}
