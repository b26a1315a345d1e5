import { setTimeout as pause } from 'node:timers/promises';

/** Resolves once a condition in the database (which tells nobody when it changes) holds; throws after `withinMs`. */
export async function until(what: string, holds: () => Promise<boolean>, withinMs = 60_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${withinMs} ms in vain until ${what}`);
    await pause(20);
  }
}
