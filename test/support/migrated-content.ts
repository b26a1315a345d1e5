import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PgliteConnection } from '@mikro-orm/pglite';
import { openEmbedded } from '../../src/db/embedded.ts';

/** Beside what other tools keep between runs; safe to delete. */
const cacheDir = join(import.meta.dirname, '../../node_modules/.cache/steward-test');

/**
 * An embedded database that has been migrated, as PGlite dumps it: making one takes seconds, loading it a fraction.
 * Made once for each state of the migrations and of PGlite.
 */
export async function migratedContent(): Promise<Blob> {
  const path = join(cacheDir, `${await stateOfSchema()}.tar`);
  try {
    return await openAsBlob(path);
  } catch {
    return make(path);
  }
}

async function stateOfSchema(): Promise<string> {
  const hash = createHash('sha256');
  const folder = join(import.meta.dirname, '../../migrations');
  for (const file of (await readdir(folder)).toSorted()) hash.update(await readFile(join(folder, file)));
  hash.update(await readFile(join(import.meta.dirname, '../../src/db/migrations.ts')));
  hash.update(await readFile(join(import.meta.dirname, '../../package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

/** Files run in several processes: whoever finishes last puts the same content in place. */
async function make(path: string): Promise<Blob> {
  const database = await openEmbedded();
  await database.migrate();
  const pglite = await (database.asOwner().getConnection() as PgliteConnection).getNativeClient();
  const dump = await pglite.dumpDataDir('none');
  await database.close();
  await mkdir(cacheDir, { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, dump.stream());
  await rename(draft, path);
  return dump;
}
