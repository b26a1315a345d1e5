import { type Noun, resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import { resolveLatest } from '../resolve-latest.ts';
import type { Scope } from '../scope.ts';
import { anyTask, closedTask, openTask } from './task-noun.ts';

/**
 * The id of the task that is meant, open or closed. An open one comes first: a repeating task has many closed ones of its
 * name. Words that are exactly the title of a closed one are not taken for an open one that only contains them.
 */
export async function taskFor(scope: Scope, reference: string): Promise<string> {
  const open = await found(scope, openTask, reference);
  if (!open) return closedTaskFor(scope, reference);
  const words = reference.trim();
  const isSaid = await exists(scope, `id = ? and (lower(title) = lower(?) or id::text = lower(?))`, [
    open,
    words,
    words,
  ]);
  if (isSaid || place.test(words)) return open;
  const isAnother = await exists(scope, `${closedTask.where} and lower(title) = lower(?)`, [words]);
  return isAnother ? resolve(scope, anyTask, reference) : open;
}

/** "#3" of a list: never a title. */
const place = /^#\d+$/;

async function exists({ em }: Scope, where: string, values: string[]): Promise<boolean> {
  const rows = await em.execute<unknown[]>(`select 1 from tasks where ${where} limit 1`, values);
  return rows.length > 0;
}

/** A task that is closed; of several times of one task the last. */
export const closedTaskFor = (scope: Scope, reference: string): Promise<string> =>
  resolveLatest(scope, closedTask, reference);

async function found(scope: Scope, noun: Noun, reference: string): Promise<string | undefined> {
  try {
    return await resolve(scope, noun, reference);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
