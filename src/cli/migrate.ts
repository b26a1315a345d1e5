import { createQueues } from '../jobs/queues.ts';
import { open } from './open.ts';

/** Brings the product's schema and the job queue's up to date, and nothing else. */
export async function migrate(): Promise<number> {
  const { database, log } = await open({ quiet: true });
  try {
    await database.migrate();
    const queues = createQueues(database, log);
    await queues.start();
    await queues.stop(1_000);
    process.stdout.write('The database is up to date.\n');
    return 0;
  } finally {
    await database.close();
  }
}
