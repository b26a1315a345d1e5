import { createDatabase } from '../support/database.ts';
import { readCatalog } from './catalog.ts';
import { RowMaker, type Values } from './rows.ts';

/** A database of its own, what it says of its tables, and a maker of rows for them. */
export async function openFixture() {
  const { database, drop } = await createDatabase();
  const tables = await readCatalog(database.asOwner());
  const maker = new RowMaker(database, tables);
  const newPerson = async (over: Values = {}) => (await maker.make('people', '', over)).id;
  return { database, drop, tables, maker, newPerson };
}

/** The name of the constraint that refused a statement; 'nothing' where it was done. Throws what is no constraint's. */
export async function refusedBy(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'nothing';
  } catch (error) {
    if (error instanceof Error && 'constraint' in error && error.constraint) return String(error.constraint);
    throw error;
  }
}
