import { PgBoss } from 'pg-boss';
import { openServer } from '../../src/db/server.ts';

/**
 * What the monitor of any living process does on a server database 10 to 20 seconds after another died, at once: the
 * jobs it held are found by their missing heartbeat and go back to their queue. A living process loses
 * its jobs to another, too, as if it had stalled for as long.
 */
export async function noticeDeadProcesses(url: string): Promise<void> {
  const database = await openServer(url);
  const owner = database.asOwner();
  await owner.execute(`update pgboss.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active'`);
  await owner.execute('update pgboss.queue set monitor_on = null, monitor_claim_on = null');
  await database.close();
  const boss = new PgBoss({ connectionString: url, schema: 'pgboss', supervise: false, schedule: false });
  await boss.start();
  await boss.supervise();
  await boss.stop({ graceful: false });
}
