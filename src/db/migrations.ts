import { Migration20261120000001_roles } from '../../migrations/Migration20261120000001_roles.ts';
import { Migration20261120000002_tables } from '../../migrations/Migration20261120000002_tables.ts';
import { Migration20261120000003_guards } from '../../migrations/Migration20261120000003_guards.ts';

/** In order. A migration that has been released is never edited. */
export const migrationsList = [
  Migration20261120000001_roles,
  Migration20261120000002_tables,
  Migration20261120000003_guards,
];
