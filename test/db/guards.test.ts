import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { noSuchRow, notPermitted, outcomeOf } from '../support/sql-outcome.ts';
import { openFixture } from './fixture.ts';
import { as, insert, type Role, type Values } from './rows.ts';

const { database, drop, tables, maker, newPerson } = await openFixture();
afterAll(drop);

/** New ones for each test: of some rows a person has at most one. */
let ana: string;
let ben: string;
beforeEach(async () => {
  ana = await newPerson();
  ben = await newPerson();
});

const personal = tables.filter((table) => table.personal).map(({ name }) => name);

/** Where a person's own work may do less than everything; what is not named here it may read, add, change and remove. */
const limits: Record<string, { add: boolean; change: boolean }> = {
  // The audit log only grows.
  audit_log: { add: true, change: false },
  // Who is who is decided across people.
  identities: { add: false, change: false },
};
const may = (table: string) => limits[table] ?? { add: true, change: true };

/** Raw SQL of one person, or of nobody. Rows come back from anything with `returning`. */
const sql = (role: Role, person: string | undefined, text: string, values: string[] = []) =>
  as(database, role, person, (em) => em.execute<Record<string, string>[]>(text, values));
const asAna = (text: string, ...values: string[]) => sql('steward_app', ana, text, values);

const add = (role: Role, person: string | undefined, table: string, values: Values) =>
  outcomeOf(as(database, role, person, (em) => insert(em, maker.table(table), values)));

/** What a statement did: how many rows it touched, or the code it was refused with. */
async function touched(work: Promise<unknown[]>): Promise<number | string> {
  let rows = 0;
  const outcome = await outcomeOf(
    work.then((found) => {
      rows = found.length;
    }),
  );
  return outcome === 'done' ? rows : outcome;
}

const all = (table: string, person: string) =>
  sql('steward_app', person, `select to_jsonb(t) as row from ${table} t order by id`);

describe('the catalog', () => {
  it('has the tables of people, each with a row that can be made for two of them', async () => {
    expect(personal.length).toBeGreaterThan(35);
    for (const table of personal) {
      for (const person of [ana, ben]) {
        await maker.make(table, person);
        expect(await all(table, person), `${table} could not be filled`).not.toEqual([]);
      }
    }
  });

  it('has row level security forced on every table', () => {
    expect(tables.filter(({ forced }) => !forced).map(({ name }) => name)).toEqual([]);
  });

  it('grants nothing to everybody', async () => {
    const open = await database.asOwner().execute<{ what: string }[]>(
      `select c.relname || ' ' || acl.privilege_type as what from pg_class c
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public', aclexplode(c.relacl) acl
       where acl.grantee = 0 and c.relkind in ('r', 'p', 'v', 'm', 'S')
       and not exists (select from pg_depend where objid = c.oid and deptype = 'e')`,
    );
    expect(open).toEqual([]);
  });
});

describe.each(personal)('%s', (table) => {
  it('shows a person their own rows only', async () => {
    await maker.make(table, ana);
    const theirs = await maker.make(table, ben);
    const seen = await asAna(`select person_id from ${table}`);
    expect(new Set(seen.map(({ person_id }) => person_id))).toEqual(new Set([ana]));
    expect(await asAna(`select 1 from ${table} where id = ?`, theirs.id)).toEqual([]);
  });

  it('takes no row for another person', async () => {
    expect(await add('steward_app', ana, table, await maker.values(table, ben))).toBe(notPermitted);
    const own = await add('steward_app', ana, table, await maker.values(table, ana));
    expect(own).toBe(may(table).add ? 'done' : notPermitted);
  });

  it('lets nobody change or remove the rows of another', async () => {
    const mine = await maker.make(table, ana);
    const theirs = await maker.make(table, ben);
    const before = await all(table, ben);
    const change = `update ${table} set created_at = created_at where id = ? returning id`;
    const remove = `delete from ${table} where id = ? returning id`;
    const { change: allowed } = may(table);
    expect(await touched(asAna(change, theirs.id))).toBe(allowed ? 0 : notPermitted);
    expect(await touched(asAna(remove, theirs.id))).toBe(allowed ? 0 : notPermitted);
    expect(await touched(asAna(`update ${table} set person_id = ? where id = ?`, ben, mine.id))).toBe(notPermitted);
    expect(await all(table, ben)).toEqual(before);
    expect(await touched(asAna(change, mine.id))).toBe(allowed ? 1 : notPermitted);
    expect(await touched(asAna(remove, mine.id))).toBe(allowed ? 1 : notPermitted);
  });

  it.each([undefined, ''])('has no rows for nobody (app.person %j)', async (nobody) => {
    await maker.make(table, ana);
    const { add: mayAdd, change: mayChange } = may(table);
    expect(await sql('steward_app', nobody, `select 1 from ${table}`)).toEqual([]);
    const changed = sql('steward_app', nobody, `update ${table} set created_at = created_at returning id`);
    expect(await touched(changed)).toBe(mayChange ? 0 : notPermitted);
    const removed = sql('steward_app', nobody, `delete from ${table} returning id`);
    expect(await touched(removed)).toBe(mayChange ? 0 : notPermitted);
    expect(mayAdd || table === 'identities').toBe(true);
    expect(await add('steward_app', nobody, table, await maker.values(table, ana))).toBe(notPermitted);
  });
});

const references = tables.flatMap(({ name: table, foreignKeys }) =>
  foreignKeys
    .filter(({ target }) => target !== 'people')
    .map(({ columns, target }) => ({ table, column: columns.at(-1) ?? '', columns, target })),
);

describe('references', () => {
  it('are held by the database for every column that names another row, but those that name a row of any table', () => {
    const held = new Set(references.map(({ table, column }) => `${table}.${column}`));
    const names = tables.flatMap(({ name, columns }) =>
      columns
        .filter((column) => column.type === 'uuid' && column.name.endsWith('_id') && column.name !== 'person_id')
        .map((column) => `${name}.${column.name}`),
    );
    expect(names.filter((name) => !held.has(name))).toEqual([
      'audit_log.tool_call_id',
      'audit_log.entity_id',
      'snippets.entity_id',
    ]);
  });

  it('of every row lead to its person', () => {
    const owned = tables
      .filter(({ foreignKeys }) =>
        foreignKeys.some(({ columns, target }) => `${columns}` === 'person_id' && target === 'people'),
      )
      .map(({ name }) => name);
    expect(owned).toEqual(personal);
  });

  it.each(references)(
    '$table $column points at no row of another person',
    async ({ table, column, columns, target }) => {
      expect(columns).toEqual(['person_id', column]);
      const mine = await maker.make(table, ana, { [column]: (await maker.make(target, ana)).id });
      const theirs = await maker.make(target, ben);
      const another = await maker.make(target, ana);
      const point = `update ${table} set ${column} = ? where id = ? returning id`;
      expect(await touched(asAna(point, theirs.id, mine.id))).toBe(noSuchRow);
      const row = await maker.values(table, ana, { [column]: theirs.id });
      expect(await add('steward_app', ana, table, row)).toBe(noSuchRow);
      expect(await touched(asAna(point, another.id, mine.id))).toBe(1);
    },
  );
});

describe('the audit log', () => {
  it.each(['steward_app', 'steward_system'] as const)('can be neither changed nor emptied by %s', async (role) => {
    await maker.make('audit_log', ana);
    for (const text of [`update audit_log set action = 'create'`, 'delete from audit_log', 'truncate audit_log']) {
      expect(await touched(sql(role, ana, text)), text).toBe(notPermitted);
    }
  });
});

describe('people', () => {
  it('see themselves only', async () => {
    expect(await asAna('select id from people')).toEqual([{ id: ana }]);
    expect(await touched(asAna(`update people set display_name = 'x' where id = ? returning id`, ben))).toBe(0);
    expect(await touched(asAna(`update people set display_name = 'x' where id = ? returning id`, ana))).toBe(1);
  });

  it('can’t change what they may do, nor make anybody, nor remove anybody but themselves', async () => {
    for (const change of [`role = 'admin'`, `tier = 'enterprise'`, 'active = false', `id = '${ben}'`]) {
      expect(await touched(asAna(`update people set ${change} where id = ?`, ana)), change).toBe(notPermitted);
    }
    const gone = await newPerson();
    expect(await touched(asAna('delete from people where id = ? returning id', gone))).toBe(0);
    expect(await touched(sql('steward_app', gone, 'delete from people returning id'))).toBe(1);
    expect(await add('steward_app', ana, 'people', await maker.values('people', ''))).toBe(notPermitted);
  });

  it('who are no admins see no requests to be let in', async () => {
    const admin = await newPerson({ role: 'admin' });
    const { id } = await maker.make('access_requests', '');
    const accept = `update access_requests set status = 'approved' where id = ? returning id`;
    expect(await asAna('select id from access_requests')).toEqual([]);
    expect(await touched(asAna(accept, id))).toBe(0);
    expect(await touched(sql('steward_app', admin, accept, [id]))).toBe(1);
  });
});

describe('the role for work across people', () => {
  /** s: read, i: add, u: change, d: remove. What is not here it must not touch at all. */
  const needed: Record<string, string> = {
    people: 'siu',
    identities: 'siu',
    pairing_codes: 'siu',
    access_requests: 'siud',
    inbound_messages: 'siu',
    reminders: 's',
    audit_log: 'i',
    leases: 'siud',
  };
  const verbs = { s: 'select', i: 'insert', u: 'update', d: 'delete' };

  it('may do on each table what it needs and no more', async () => {
    const granted = await database.asOwner().execute<{ name: string; verbs: string }[]>(
      `select relname as name, concat(${Object.entries(verbs)
        .map(([letter, verb]) => {
          const test = verb === 'delete' ? 'has_table_privilege' : 'has_any_column_privilege';
          return `case when ${test}('steward_system', c.oid, '${verb}') then '${letter}' end`;
        })
        .join(', ')}) as verbs
       from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public' where relkind in ('r', 'p')`,
    );
    const some = granted.filter((row) => row.verbs !== '').map((row) => [row.name, row.verbs]);
    expect(Object.fromEntries(some)).toEqual(needed);
  });

  it.each(personal.filter((table) => !needed[table]?.includes('s')))('reads nothing in %s', async (table) => {
    expect(await touched(sql('steward_system', ana, `select 1 from ${table}`))).toBe(notPermitted);
  });
});
