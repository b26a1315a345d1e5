import { writeFile } from 'node:fs/promises';
import { PersonSchema } from '../core/people/person.entity.ts';
import { systemClock } from '../core/ports.ts';
import { archiveOf } from '../tools/export-archive.ts';
import { CliError } from './cli-error.ts';
import { open, ownerOf } from './open.ts';

/** Writes everything that is kept of the local person to a new file. */
export async function exportFile([file, ...rest]: string[]): Promise<number> {
  if (!file || rest.length > 0) throw new CliError('Use: steward export FILE');
  const { database } = await open({ quiet: true });
  try {
    await database.migrate();
    const owner = await ownerOf(database);
    const archive = await database.asPerson(owner).transactional(async (em) => {
      const person = await em.findOneOrFail(PersonSchema, owner);
      return archiveOf(em, person, systemClock.now());
    });
    await writeNew(file, archive.content);
    process.stdout.write(`${file}: ${archive.rows} rows of ${archive.tables} tables.\n`);
    return 0;
  } finally {
    await database.close();
  }
}

/** For its owner's eyes only, and never in the place of another file. */
async function writeNew(file: string, content: Uint8Array): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CliError(code === 'EEXIST' ? `${file} is there already.` : `${file} can’t be written (${code}).`);
  }
}
