import type { EntityManager } from '../../src/core/entity-manager.ts';
import type { Database } from '../../src/db/database.ts';

/** Called before and after whatever changes something; it may never come back. */
export type AtStep = (name: string) => Promise<void>;

/** The same database, telling of each transaction right before and right after it is committed, and of each lone update. */
export function stepped(database: Database, atStep: AtStep): Database {
  return {
    ...database,
    asPerson: (personId, context) => watched(database.asPerson(personId, context), 'person', atStep),
    asSystem: () => watched(database.asSystem(), 'system', atStep),
  };
}

function watched(em: EntityManager, who: string, atStep: AtStep): EntityManager {
  const transactional = em.transactional.bind(em);
  const nativeUpdate = em.nativeUpdate.bind(em);
  em.transactional = async (work, options) => {
    const result = await transactional(async (inner) => {
      const made = await work(inner);
      await inner.flush();
      await atStep(`${who}: about to commit`);
      return made;
    }, options);
    await atStep(`${who}: committed`);
    return result;
  };
  em.nativeUpdate = async (...update) => {
    await atStep(`${who}: about to update`);
    const rows = await nativeUpdate(...update);
    await atStep(`${who}: updated`);
    return rows;
  };
  return em;
}
