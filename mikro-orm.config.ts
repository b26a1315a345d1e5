/** For `mikro-orm migration:create` only: compares the entities with the last snapshot, on a throw-away embedded database. */
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig } from '@mikro-orm/pglite';
import { entities } from './src/db/entities.ts';

export default defineConfig({
  entities,
  dbName: 'memory://',
  driverOptions: { pglite: () => PGlite.create({ extensions: { vector, pg_trgm } }) },
  extensions: [Migrator],
  migrations: { path: 'migrations', snapshotName: '.snapshot', emit: 'ts' },
});
