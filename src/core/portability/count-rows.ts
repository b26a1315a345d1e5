import type { EntityManager } from '../entity-manager.ts';
import { portableTables } from './tables.ts';

/** How many rows of each table are a person's; tables without any are left out. Runs as that person. */
export async function countRows(em: EntityManager, personId: string): Promise<Map<string, number>> {
  const tables = await portableTables(em);
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int as rows from ${name} where ${name === 'people' ? 'id' : 'person_id'} = ?`,
  );
  const found = await em.execute<{ name: string; rows: number }[]>(
    counts.join(' union all '),
    tables.map(() => personId),
  );
  return new Map(found.filter(({ rows }) => rows > 0).map(({ name, rows }) => [name, rows]));
}
