import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../src/db/database.ts';

/** Resolves once a condition in the database (which tells nobody when it changes) holds; throws after `withinMs`. */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = 60_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${withinMs} ms in vain until ${what}`);
    await pause(20);
  }
}

/** Every message has its answer, and every answer what became of it. */
export const untilNoJobIsLeft = (database: Database) =>
  until('no job is left', async () => {
    const [left] = await database
      .asOwner()
      .execute<{ jobs: number }[]>(`select count(*)::int as jobs from pgboss.job where state < 'completed'`);
    return left?.jobs === 0;
  });
