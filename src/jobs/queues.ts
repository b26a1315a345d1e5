import { type ConstructorOptions, fromKysely, type Job, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { personRole, systemRole } from '../core/columns.ts';
import type { EntityManager } from '../core/entity-manager.ts';
import type { JobData, Jobs, QueueName } from '../core/ports.ts';
import type { Database } from '../db/database.ts';
import { Wake } from './wake.ts';

export const queueNames = [
  'turns',
  'deliveries_terminal',
  'deliveries_telegram',
  'deliveries_slack',
  'embeddings',
  'admissions',
  'deletions',
] as const satisfies readonly QueueName[];

/**
 * A job of a dead process is found by its missing heartbeat and tried again. Jobs never run out of tries here, since a
 * failed one would block its key for good: giving up, with a word to the person, is the handler's business.
 */
const queueOptions = {
  policy: 'key_strict_fifo',
  notify: true,
  retryLimit: 100_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 30,
  heartbeatSeconds: 10,
  // Longer than a model that takes its time at every step; a dead process is noticed by its heartbeat, not by this.
  expireInSeconds: 1800,
  retentionSeconds: 30 * 24 * 3600,
  deleteAfterSeconds: 3600,
} as const;

/** Polling is for what no wake-up tells of: jobs tried again, and those of a process that died. */
const workOptions = { pollingIntervalSeconds: 5, notifyPollingIntervalSeconds: 5, heartbeatRefreshSeconds: 3 };

/** What the workers of a queue tell of themselves, so that waiting jobs are fetched without waiting for a poll. */
type Line = Pick<Wake, 'added' | 'sent' | 'begun' | 'ended'>;

export interface Queues extends Jobs {
  /** Connects, creates what is missing, and lets the two roles send jobs. */
  start(): Promise<void>;
  /** Runs `handle` for the queue's jobs, at most `concurrency` at a time in this process. */
  work<Queue extends QueueName>(
    queue: Queue,
    concurrency: number,
    handle: (data: JobData[Queue], signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
  /** Takes away every job that names the person, within `em`'s open transaction of the role for work across people. */
  forget(em: EntityManager, personId: string): Promise<void>;
  /** How many jobs of each queue are in which state, for the metrics. */
  counts(): Promise<{ queue: string; state: string; count: number }[]>;
  /** Takes no new jobs, lets those in hand finish for at most `timeoutMs`; what is left is tried again later. */
  stop(timeoutMs: number): Promise<void>;
}

export function createQueues(database: Database, log: Logger): Queues {
  const boss = new PgBoss({
    ...connection(database),
    schema: 'pgboss',
    // On the embedded database every job comes from this process, which wakes its own workers (wake.ts).
    useListenNotify: database.kind === 'server',
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  // pg-boss reports here what it will try again by itself: a lost connection, a failed poll.
  boss.on('error', (error) => log.warn({ err: error }, 'job queue trouble'));
  const wake = new Wake((workerId) => boss.notifyWorker(workerId));
  const line: Line = database.kind === 'embedded' ? wake : ownFollowUp(boss);
  return {
    async start() {
      await boss.start();
      for (const name of queueNames) await boss.createQueue(name, queueOptions);
      await grantSending(database);
      // pg-boss reads a queue's options over its own connection, which an open transaction of the embedded database
      // would block for ever: have them read now.
      for (const name of queueNames) {
        const jobs = await boss.findJobs(name);
        if (database.kind === 'embedded') await releaseOrphans(boss, name, jobs);
      }
    },
    async send(em, queue, key, data) {
      await boss.send(queue, data, { singletonKey: key, db: fromKysely(em.getKysely()) });
      line.sent(queue);
    },
    async work(queue, concurrency, handle) {
      for (let index = 0; index < concurrency; index += 1) {
        const workerId = await boss.work<JobData[typeof queue]>(queue, workOptions, async ([job]) => {
          if (job) await runJob(log, line, queue, workerId, job, handle);
        });
        line.added(queue, workerId);
      }
    },
    async forget(em, personId) {
      await em.execute(`delete from pgboss.job where data->>'personId' = ? or singleton_key = ?`, [personId, personId]);
    },
    async counts() {
      const queues = await boss.getQueues([...queueNames]);
      return queues.flatMap(({ name, queuedCount, activeCount }) => [
        { queue: name, state: 'queued', count: queuedCount },
        { queue: name, state: 'active', count: activeCount },
      ]);
    },
    async stop(timeoutMs) {
      await boss.stop({ graceful: true, timeout: timeoutMs });
    },
  };
}

function connection(database: Database): ConstructorOptions {
  return database.jobs.backend === 'pglite'
    ? { backend: 'pglite', db: database.jobs.db }
    : { connectionString: database.jobs.connectionString, max: 10 };
}

/** The embedded database has one process: what is active when it starts was left by one that died. */
async function releaseOrphans(boss: PgBoss, name: string, jobs: { id: string; state: string }[]): Promise<void> {
  const orphans = jobs.filter(({ state }) => state === 'active').map(({ id }) => id);
  if (orphans.length > 0) await boss.fail(name, orphans, { reason: 'process ended' });
}

/**
 * Jobs are sent inside people's transactions, so both roles may add rows; what a job holds are ids, no words. Those of
 * somebody who is deleted go with them.
 */
async function grantSending(database: Database): Promise<void> {
  const roles = `${personRole}, ${systemRole}`;
  await database.asOwner().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(7305204)');
    await em.execute(`grant usage on schema pgboss to ${roles}`);
    await em.execute(`grant select, insert on all tables in schema pgboss to ${roles}`);
    await em.execute(`grant execute on all functions in schema pgboss to ${roles}`);
    await em.execute(`grant delete on all tables in schema pgboss to ${systemRole}`);
  });
}

/** Notifications wake workers when a job comes; but a job held up by one of the same key must be looked for when that ends. */
const ownFollowUp = (boss: PgBoss): Line => ({
  added() {},
  sent() {},
  begun() {},
  ended: (_queue, workerId) => boss.notifyWorker(workerId),
});

async function runJob<Queue extends QueueName>(
  log: Logger,
  line: Line,
  queue: Queue,
  workerId: string,
  job: Job<JobData[Queue]>,
  handle: (data: JobData[Queue], signal: AbortSignal) => Promise<void>,
): Promise<void> {
  line.begun(queue, workerId);
  try {
    await handle(job.data, job.signal);
  } catch (error) {
    log.warn({ err: error, queue, jobId: job.id }, 'a job failed and will be tried again');
    throw error;
  } finally {
    line.ended(queue, workerId);
  }
}
