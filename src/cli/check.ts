import type { Config } from '../config.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import type { Database } from '../db/database.ts';

export interface CheckParts {
  config: Config;
  database: Database;
}

/** One thing that `doctor` looks at. */
export interface Check {
  name: string;
  run(parts: CheckParts): Promise<{ ok: boolean; detail: string }>;
}

export type Rows = { what: string }[];

/** A check by a query that finds the rows that should not be there. */
export const nothing = (name: string, good: string, find: (database: Database) => Promise<Rows>): Check => ({
  name,
  async run({ database }) {
    const rows = await find(database);
    return rows.length === 0
      ? { ok: true, detail: good }
      : { ok: false, detail: rows.map(({ what }) => what).join(', ') };
  },
});

/** Looks at one person after the other, at most twenty findings: row level security holds for this command, too. */
export async function ofEachPerson(
  database: Database,
  look: (em: EntityManager, personId: string) => Promise<Rows>,
): Promise<Rows> {
  const found: Rows = [];
  for (const { id } of await database.asSystem().find(PersonSchema, {}, { fields: ['id'] })) {
    found.push(...(await database.asPerson(id).transactional((em) => look(em, id))));
    if (found.length >= 20) break;
  }
  return found.slice(0, 20);
}
