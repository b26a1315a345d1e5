import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '../../src/core/entity-manager.ts';
import type { Database } from '../../src/db/database.ts';
import { type Column, type Table, wordsAllowed } from './catalog.ts';

export type Role = 'steward_app' | 'steward_system';
export type Values = Record<string, string | null>;

/** Runs raw SQL in one transaction as a role; without a person `app.person` is not touched. */
export function as<Result>(
  database: Database,
  role: Role,
  person: string | undefined,
  run: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  return database.asOwner().transactional(async (em) => {
    await em.execute(`set local role ${role}`);
    if (person !== undefined) await em.execute(`select set_config('app.person', ?, true)`, [person]);
    return run(em);
  });
}

/** All values go as text, cast to the column's type: the same on every driver. */
export function insert(em: EntityManager, { name, columns }: Table, values: Values): Promise<unknown> {
  const typeOf = (column: string) => columns.find((one) => one.name === column)?.type ?? 'text';
  const names = Object.keys(values);
  const marks = names.map((column) => `cast(? as text)::${typeOf(column)}`);
  return em.execute(`insert into ${name} (${names.join(', ')}) values (${marks.join(', ')})`, Object.values(values));
}

/** What a good row needs beyond what its columns and references say. */
const particular: Record<string, Values> = {
  attachments: { media_type: 'text/plain' },
  recurrences: { rule: 'FREQ=DAILY' },
  sessions: { status: 'failed' },
  settings: { value: 'true' },
  time_entries: { started_at: '2026-01-01T08:00:00Z', ended_at: '2026-01-01T09:00:00Z' },
};
/** References of which a row has at most one. */
const alternatives: Record<string, readonly string[]> = {
  time_entries: ['task_id', 'project_id', 'area_id', 'pillar_id'],
};

/** Makes rows for any table from what the catalog says of it: every needed column and every reference filled. */
export class RowMaker {
  readonly #database: Database;
  readonly #tables: ReadonlyMap<string, Table>;
  #made = 0;

  constructor(database: Database, tables: readonly Table[]) {
    this.#database = database;
    this.#tables = new Map(tables.map((table) => [table.name, table]));
  }

  /** Stores a row as whichever role may, and returns its values. Throws what Postgres says where it can't. */
  async make(name: string, person: string, over: Values = {}): Promise<Values & { id: string }> {
    const values = await this.values(name, person, over);
    const role = await this.writerOf(name);
    await as(this.#database, role, role === 'steward_app' ? person : undefined, (em) =>
      insert(em, this.table(name), values),
    );
    return values;
  }

  /** Values that make a good row of this person, whose references are stored already. */
  async values(name: string, person: string, over: Values = {}): Promise<Values & { id: string }> {
    this.#made += 1;
    const table = this.table(name);
    const values: Values & { id: string } = { id: randomUUIDv7() };
    for (const column of table.columns) {
      if (column.name in over || column.name === 'id') continue;
      const value = particular[name]?.[column.name] ?? (await this.#valueOf(table, column, person, over));
      if (value !== undefined) values[column.name] = value;
    }
    return { ...values, ...over };
  }

  table(name: string): Table {
    const table = this.#tables.get(name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  }

  async writerOf(name: string): Promise<Role> {
    const [row] = await this.#database
      .asOwner()
      .execute<{ may: boolean }[]>(`select has_table_privilege('steward_app', ?, 'insert') as may`, [name]);
    return row?.may ? 'steward_app' : 'steward_system';
  }

  async #valueOf(table: Table, column: Column, person: string, over: Values): Promise<string | undefined> {
    if (column.generated) return undefined;
    if (column.name === 'person_id') return person;
    const reference = table.foreignKeys.find(({ columns }) => columns.at(-1) === column.name);
    if (reference && !isLeftOut(table.name, column.name, over)) return (await this.make(reference.target, person)).id;
    if (column.nullable || column.hasDefault) return undefined;
    return this.#sample(table, column);
  }

  #sample(table: Table, { name, type }: Column): string {
    const moment = Temporal.Instant.from('2026-01-01T00:00:00Z').add({ hours: 24 * this.#made });
    switch (type) {
      case 'text':
        return wordsAllowed(table, name)?.[0] ?? `${name}_${this.#made}`;
      case 'int4':
      case 'int8':
      case 'float8':
        return String(this.#made);
      case 'uuid':
        return randomUUIDv7();
      case 'timestamptz':
        return moment.toString();
      case 'date':
        return moment.toString().slice(0, 10);
      case 'time':
        return '08:00';
      case 'bool':
        return 'true';
      case 'jsonb':
      case '_text':
        return '{}';
      case 'bytea':
        return '\\x01';
      default:
        throw new Error(`the row maker has no ${type} for ${table.name}.${name}`);
    }
  }
}

/** Whether a reference stays empty because another of its alternatives is chosen: by `over`, or the first of them. */
function isLeftOut(table: string, column: string, over: Values): boolean {
  const [first, ...others] = alternatives[table] ?? [];
  if (first === undefined || ![first, ...others].includes(column)) return false;
  return column !== first || others.some((other) => other in over);
}
