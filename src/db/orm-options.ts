import { Migrator } from '@mikro-orm/migrations';
import { entities } from './entities.ts';
import { migrationsList } from './migrations.ts';

/** What both databases' ORM instances share. */
export const ormOptions = {
  entities,
  extensions: [Migrator],
  migrations: { migrationsList, snapshot: false },
  // Ids, times and ownership are set by our code: an entity that is not in a person's or the system's fork is a bug.
  allowGlobalContext: false,
  ensureDatabase: false,
  // Database errors carry values of the person's rows; callers log a safe form of them.
  debug: false,
  logger: () => undefined,
};
