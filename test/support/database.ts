import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../src/db/database.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { openServer } from '../../src/db/server.ts';
import { migratedContent } from './migrated-content.ts';

/** The database that this run of the suite is about: a server where DATABASE_URL names one, the embedded one otherwise. */
export const serverUrl = process.env.DATABASE_URL;

export interface TestDatabase {
  database: Database;
  /** To open the same one again, from another process too; undefined in memory. */
  url: string | undefined;
  drop(): Promise<void>;
}

/** An empty database of its own, with the schema in place. `drop` closes it, too. */
export async function createDatabase(): Promise<TestDatabase> {
  if (!serverUrl) {
    const database = await openEmbedded(undefined, await migratedContent());
    return { database, url: undefined, drop: () => database.close() };
  }
  const { url, drop } = await createServerDatabase(serverUrl);
  const database = await openServer(url);
  await database.migrate();
  return {
    database,
    url,
    async drop() {
      await database.close();
      await drop();
    },
  };
}

/** A new database on the server, without a schema. */
export async function createServerDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `steward_test_${randomBytes(6).toString('hex')}`;
  const admin = await openServer(server);
  await admin.asOwner().execute(`create database ${name}`);
  await admin.close();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      const again = await openServer(server);
      await dropDatabase(again, name);
      await again.close();
    },
  };
}

/** Postgres' own autovacuum may be at work in it, which only a superuser can end: it is soon done. */
async function dropDatabase(server: Database, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await server.asOwner().execute(`drop database if exists ${name} with (force)`);
      return;
    } catch (error) {
      if (tries === 20) throw error;
      await pause(500);
    }
  }
}
