import type { EntityManager } from './entity-manager.ts';
import type { Person } from './people/person.entity.ts';

/** Everything a use case works with: one person's open transaction, that person, and the moment it happens. */
export interface Scope {
  em: EntityManager;
  person: Person;
  now: Temporal.Instant;
}
