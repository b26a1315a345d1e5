import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/cli/import-archive.ts';
import { PersonSchema } from '../../../src/core/people/person.entity.ts';
import { importRows } from '../../../src/core/portability/import-rows.ts';
import type { Database } from '../../../src/db/database.ts';
import { type Archive, archiveOf } from '../../../src/tools/export-archive.ts';
import { readCatalog } from '../../db/catalog.ts';
import { RowMaker } from '../../db/rows.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';

const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
let source: TestDatabase;
let target: TestDatabase;
let archive: Archive;
let person: string;

/** What belongs to a person in a table, vectors aside. */
const rowsOf = (database: Database, table: string) =>
  database
    .asPerson(person)
    .execute<{ row: object }[]>(
      `select to_jsonb(t) - '{embedding,embedding_model}'::text[] as row from ${table} t order by to_jsonb(t)->>'id'`,
    );

beforeAll(async () => {
  source = await createDatabase();
  target = await createDatabase();
  const { database } = source;
  const tables = await readCatalog(database.asOwner());
  const maker = new RowMaker(database, tables);
  person = (await maker.make('people', '', { role: 'admin', time_zone: 'UTC' })).id;
  const other = (await maker.make('people', '')).id;
  for (const { name, personal } of tables) {
    if (!personal) continue;
    for (const one of [person, person, other]) await maker.make(name, one).catch(onlyOneAllowed);
  }
  await database.asPerson(person).transactional(async (em) => {
    await em.execute(`update inbound_messages set status = 'answered'`);
    await em.execute(`update outbound_messages set status = 'delivered', text = 'é “quoted” <b> \\ 🌱'`);
    await em.execute(`update tasks set tags = '{null,"a,b","c\\"d"}', due_at = '2026-11-20T17:00:00.123Z'`);
  });
  archive = await database.asPerson(person).transactional(async (em) => {
    return archiveOf(em, await em.findOneOrFail(PersonSchema, person), now);
  });
});
afterAll(async () => {
  await source.drop();
  await target.drop();
});

/** Of some things a person has one. */
function onlyOneAllowed(error: Error): void {
  if (!/unique/i.test(error.message)) throw error;
}

describe('export and import', () => {
  it('give every row of every table back, and nothing of anybody else', async () => {
    expect(readArchive(archive.content).size).toBeGreaterThan(35);
    const rows = await target.database.asOwner().transactional((em) => importRows(em, readArchive(archive.content)));
    expect(rows).toBe(archive.rows);
    for (const { name, personal } of await readCatalog(source.database.asOwner())) {
      if (!personal && name !== 'people') continue;
      const before = await rowsOf(source.database, name);
      expect(before.length, name).toBeGreaterThan(0);
      const after = await rowsOf(target.database, name);
      expect(
        after.filter(({ row }) => !isTerminal(row)),
        name,
      ).toEqual(before.filter(({ row }) => !isTerminal(row)));
    }
    const people = await target.database.asSystem().execute('select id from people');
    expect(people).toEqual([{ id: person }]);
  });

  it('make the person known at the terminal of the new place, where their triggers work again', async () => {
    const { database } = target;
    const local = await database
      .asSystem()
      .execute(`select person_id from identities where channel = 'terminal' and external_id = 'local'`);
    expect(local).toEqual([{ person_id: person }]);
    const audited = await database.asPerson(person).transactional(async (em) => {
      await em.execute(`insert into tasks (id, person_id, title) values (gen_random_uuid(), ?, 'after the move')`, [
        person,
      ]);
      return em.execute(
        `select 1 from audit_log a, snippets s where new_values->>'title' = 'after the move' and s.text = 'after the move'`,
      );
    });
    expect(audited).toHaveLength(1);
  });

  it('refuse a place where somebody lives', async () => {
    const again = target.database.asOwner().transactional((em) => importRows(em, readArchive(archive.content)));
    await expect(again).rejects.toThrow('Somebody lives in this installation already.');
  });
});

const isTerminal = (row: object) => 'external_id' in row && row.external_id === 'local';

describe('an archive that is not as it must be is refused with the place of what is wrong, and nothing is taken in', () => {
  /** The archive with one file changed. */
  function changed(file: string, change: (text: string) => string): Uint8Array {
    const files = unzipSync(archive.content);
    files[file] = strToU8(change(strFromU8(files[file] ?? new Uint8Array())));
    return zipSync(files);
  }
  const withFirst = (values: object) => (text: string) => {
    const [first = '{}', ...rest] = text.split('\n');
    return [JSON.stringify({ ...JSON.parse(first), ...values }), ...rest].join('\n');
  };
  const other = '01a1fbbb-0000-7d7b-9c78-ead8afd61b4b';
  const bad: [string, () => Uint8Array, string][] = [
    ['no zip', () => strToU8('hello'), 'This is no zip file, or it is damaged.'],
    ['half of one', () => archive.content.slice(0, archive.content.length / 2), 'This is no zip file'],
    ['nobody in it', () => zipSync({ 'README.txt': strToU8('x') }), 'there is no people.jsonl in it'],
    ['two people', () => changed('people.jsonl', (text) => text + text), 'exactly one person'],
    ['a path', () => zipSync({ '../../etc/passwd': strToU8('x') }), 'a file in it that does not belong there'],
    ['an unknown table', () => changed('secrets.jsonl', () => '{"id": "x"}'), 'secrets.jsonl: there is no such table'],
    ['no JSON', () => changed('tasks.jsonl', () => '{"id"'), 'tasks.jsonl, line 1: no JSON object.'],
    ['an unknown column', () => changed('tasks.jsonl', withFirst({ 'title"; drop': 1 })), 'there is no column'],
    ['a bad id', () => changed('goals.jsonl', withFirst({ id: '1' })), 'goals.jsonl, line 1: the id is no UUID.'],
    ['a strange row', () => changed('goals.jsonl', withFirst({ person_id: other })), 'it is somebody else'],
    [
      'a bad value',
      () => changed('goals.jsonl', withFirst({ priority: 9 })),
      'goals.jsonl: a row is not as it must be',
    ],
    ['a lost target', () => changed('habits.jsonl', () => ''), 'a row is not as it must be'],
  ];

  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await createDatabase();
  });
  afterAll(() => empty.drop());

  it.each(bad)('%s', async (_, content, message) => {
    const run = async () => {
      const read = readArchive(content());
      return empty.database.asOwner().transactional((em) => importRows(em, read));
    };
    await expect(run()).rejects.toThrow(message);
    expect(await empty.database.asSystem().execute('select 1 from people')).toEqual([]);
  });
});

describe('the archive', () => {
  it('is a zip with a README and a file of JSON lines a table', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'steward-'));
    try {
      await writeFile(join(dir, archive.fileName), archive.content);
      const files = unzipSync(await readFile(join(dir, archive.fileName)));
      expect(archive.fileName).toBe('steward-2026-11-20.zip');
      expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('steward import FILE');
      const tasks = strFromU8(files['tasks.jsonl'] ?? new Uint8Array())
        .trim()
        .split('\n');
      for (const line of tasks) expect(JSON.parse(line)).toMatchObject({ person_id: person });
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
