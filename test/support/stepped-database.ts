import type { EntityManager } from '../../src/core/entity-manager.ts';
import type { Database } from '../../src/db/database.ts';

/** Called before and after whatever changes something; it may never come back. */
export type AtStep = (name: string) => Promise<void>;

/**
 * The same database, telling of each transaction right before and right after it is committed, and of each lone update.
 * Transactions commit one at a time, so that the steps come in the same order however fast what follows a commit is.
 */
export function stepped(database: Database, atStep: AtStep): Database {
  const enter = createTurnstile();
  const watch = (em: EntityManager, who: string) => watched(em, who, atStep, enter);
  return {
    ...database,
    asPerson: (personId, context) => watch(database.asPerson(personId, context), 'person'),
    asSystem: () => watch(database.asSystem(), 'system'),
  };
}

function watched(em: EntityManager, who: string, atStep: AtStep, enter: Turnstile): EntityManager {
  const transactional = em.transactional.bind(em);
  const nativeUpdate = em.nativeUpdate.bind(em);
  em.transactional = async (work, options) => {
    let leave = () => {};
    try {
      const result = await transactional(async (inner) => {
        const made = await work(inner);
        await inner.flush();
        leave = await enter();
        await atStep(`${who}: about to commit`);
        return made;
      }, options);
      await atStep(`${who}: committed`);
      return result;
    } finally {
      leave();
    }
  };
  em.nativeUpdate = async (...update) => {
    await atStep(`${who}: about to update`);
    const rows = await nativeUpdate(...update);
    await atStep(`${who}: updated`);
    return rows;
  };
  return em;
}

/** Resolves when nobody else is within, with what lets the next one in. */
type Turnstile = () => Promise<() => void>;

function createTurnstile(): Turnstile {
  let last = Promise.resolve();
  return async () => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<void>();
    last = promise;
    await before;
    return resolve;
  };
}
