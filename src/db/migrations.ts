import { Migration20261120000001_roles } from '../../migrations/Migration20261120000001_roles.ts';
import { Migration20261120000002_tables } from '../../migrations/Migration20261120000002_tables.ts';
import { Migration20261120000003_guards } from '../../migrations/Migration20261120000003_guards.ts';
import { Migration20261121000001_core } from '../../migrations/Migration20261121000001_core.ts';
import { Migration20261121000002_core_guards } from '../../migrations/Migration20261121000002_core_guards.ts';

/** In order. A migration that has been released is never edited. */
export const migrationsList = [
  Migration20261120000001_roles,
  Migration20261120000002_tables,
  Migration20261120000003_guards,
  Migration20261121000001_core,
  Migration20261121000002_core_guards,
];
