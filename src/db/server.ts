import { MikroORM } from '@mikro-orm/postgresql';
import { type Database, forPerson, forSystem } from './database.ts';
import { releaseLostConnections } from './lost-connections.ts';
import { ormOptions } from './orm-options.ts';

/** Any number of processes on one Postgres (17 or later, with pgvector). */
export async function openServer(url: string): Promise<Database> {
  const orm = await MikroORM.init({
    ...ormOptions,
    clientUrl: url,
    pool: { min: 0, max: 20 },
    driverOptions: { connectionTimeoutMillis: 5_000, onPoolCreated: releaseLostConnections },
  });
  return {
    kind: 'server',
    migrate: () => migrateAlone(orm),
    asPerson: (personId, context) => forPerson(orm.em, personId, context),
    asSystem: () => forSystem(orm.em),
    asOwner: () => orm.em.fork(),
    jobs: { backend: 'postgres', connectionString: url },
    ping: async () => void (await orm.em.fork().execute('select 1')),
    close: () => orm.close(true),
  };
}

/** Several processes may start at once: one migrates, the others wait and find nothing left to do. */
async function migrateAlone(orm: MikroORM): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(7305203)');
    await orm.migrator.up();
  });
}
