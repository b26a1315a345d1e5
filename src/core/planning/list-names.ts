import type { EntityManager } from '../entity-manager.ts';

const atMost = 200;

/** Names of the person's lists, the latest first: what "add eggs to shopping" may mean. */
export async function listNames(em: EntityManager): Promise<string[]> {
  const rows = await em.execute<{ name: string }[]>(
    `select name from projects where kind = 'list' and archived_at is null order by created_at desc limit ?`,
    [atMost],
  );
  return rows.map(({ name }) => name);
}
