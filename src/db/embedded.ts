import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { MikroORM } from '@mikro-orm/pglite';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { fromPglite } from 'pg-boss';
import { type Database, forPerson, forSystem } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { ormOptions } from './orm-options.ts';

/** A family's rows fit; with PGlite's own 128 MB the process is twice as large and starts half a second later. */
const smallMemory = ['-c', 'shared_buffers=32MB'];

/** As the server's driver reads them, for the ORM's types. No column of ours is an array of dates. */
const datesAsText = createPostgreSqlTypeParsers((text) => [text]);

/**
 * Postgres inside this process, in a folder. One process at a time: throws FolderInUseError where another has it.
 * Without a folder it lives in memory, for tests and throw-away work; `content` is a dump to begin with.
 */
export async function openEmbedded(dir?: string, content?: Blob): Promise<Database> {
  if (dir) await mkdir(dir, { recursive: true, mode: 0o700 });
  const lock = dir ? await lockFolder(dir) : undefined;
  try {
    const pglite = await PGlite.create({
      dataDir: dir ? join(dir, 'postgres') : 'memory://',
      extensions: { vector, pg_trgm },
      startParams: [...PGlite.defaultStartParams, ...smallMemory],
      parsers: datesAsText,
      ...(content && { loadDataDir: content }),
    });
    const orm = await MikroORM.init({ ...ormOptions, dbName: 'postgres', driverOptions: { pglite: () => pglite } });
    return {
      kind: 'embedded',
      migrate: async () => void (await orm.migrator.up()),
      asPerson: (personId, context) => forPerson(orm.em, personId, context),
      asSystem: () => forSystem(orm.em),
      asOwner: () => orm.em.fork(),
      jobs: { backend: 'pglite', db: fromPglite(pglite) },
      ping: async () => void (await pglite.query('select 1')),
      close: async () => {
        await orm.close(true);
        await pglite.close();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}
