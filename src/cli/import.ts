import { readFile, stat } from 'node:fs/promises';
import { ImportError, importRows } from '../core/portability/import-rows.ts';
import { CliError } from './cli-error.ts';
import { readArchive } from './import-archive.ts';
import { open } from './open.ts';

const largestFileBytes = 512 * 1024 * 1024;

/** Takes a person in from a file that `export` made, into an installation where nobody lives yet. All of it or nothing. */
export async function importFile([file, ...rest]: string[]): Promise<number> {
  if (!file || rest.length > 0) throw new CliError('Use: steward import FILE');
  try {
    const archive = readArchive(await bytesOf(file));
    const { database } = await open({ quiet: true });
    try {
      await database.migrate();
      const rows = await database.asOwner().transactional((em) => importRows(em, archive));
      process.stdout.write(`${rows} rows of ${archive.size} tables are in.\n`);
      return 0;
    } finally {
      await database.close();
    }
  } catch (error) {
    throw error instanceof ImportError ? new CliError(error.message) : error;
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new CliError(`There is no file ${file}.`);
  if (found.size > largestFileBytes) throw new CliError(`${file} is larger than 512 MB.`);
  return readFile(file);
}
