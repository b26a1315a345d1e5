import type { Logger } from 'pino';
import type { EntityManager } from '../core/entity-manager.ts';
import type { Clock, Jobs } from '../core/ports.ts';

/** What Steward works with when it speaks of its own accord. */
export interface ProactiveParts {
  asSystem(): EntityManager;
  asPerson(personId: string): EntityManager;
  jobs: Jobs;
  clock: Clock;
  log: Logger;
}
