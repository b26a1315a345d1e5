import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import { handleAdmission } from './assistant/admissions.ts';
import { handleDeletion } from './assistant/deletions.ts';
import { deliver } from './assistant/deliver.ts';
import { commands } from './assistant/interpreter/commands.ts';
import { createReceive } from './assistant/receive.ts';
import { runTurn } from './assistant/turn.ts';
import type { TurnParts } from './assistant/turn-parts.ts';
import type { Channel } from './channels/channel.ts';
import type { Role } from './config.ts';
import type { ChannelName, Receive } from './core/conversation/message.ts';
import type { Clock, Embedder, LanguageModel, Memory } from './core/ports.ts';
import type { Database } from './db/database.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { createQueues, type Queues } from './jobs/queues.ts';
import { embedSnippets } from './memory/embed-snippets.ts';
import { queueEmbeddings } from './memory/queue-embeddings.ts';
import { createMemory } from './memory/recall.ts';
import { tick } from './proactive/tick.ts';
import { Toolbox } from './tools/toolbox.ts';

/** What an app is made of; tests give it other parts. */
export interface AppParts {
  database: Database;
  log: Logger;
  clock: Clock;
  roles: ReadonlySet<Role>;
  channels: Channel[];
  model?: LanguageModel;
  embedder?: Embedder;
}

export interface App {
  readonly database: Database;
  readonly queues: Queues;
  readonly toolbox: Toolbox;
  readonly memory: Memory;
  readonly metrics: Metrics;
  readonly receive: Receive;
  /** Begins to take messages, answer them and send what is due, as far as this process has the roles for it. */
  start(): Promise<void>;
  /** Says what is due now; the scheduler does it every minute. */
  tick(): Promise<void>;
  /** Stops within about ten seconds. What is not finished is in the database, and goes on at the next start. */
  stop(): Promise<void>;
}

/** In one process. Each idle worker looks for every job that comes, so more than are busy cost; turns that wait for a model are many. */
const turnsAtOnce = { embedded: 3, server: 4, withModel: 16 };
const deliveriesAtOnce = { embedded: 2, server: 3 };
const stopWithinMs = 8_000;

/** Puts the parts together. The database is up to date and its queues are ready when this resolves. */
export async function createApp(parts: AppParts): Promise<App> {
  const { database, log, clock } = parts;
  await database.migrate();
  const queues = createQueues(database, log);
  await queues.start();
  const toolbox = new Toolbox(commands.map(({ name }) => name));
  const memory = createMemory({ log, ...(parts.embedder && { embedder: parts.embedder }) });
  const metrics = createMetrics({ queueJobs: () => queues.counts(), onError: (err) => log.warn({ err }, 'metrics') });
  const receive = counted(createReceive({ asSystem: () => database.asSystem(), jobs: queues, clock }), metrics);
  const app = { database, queues, toolbox, memory, metrics, receive };
  const tickNow = () => tick(proactiveParts(parts, queues));
  const scheduler = schedule('* * * * *', () => tickNow().catch((err) => log.error({ err }, 'tick failed')), {
    noOverlap: true,
  });
  await scheduler.stop();
  return {
    ...app,
    tick: tickNow,
    async start() {
      if (parts.roles.has('workers')) await startWorkers(parts, app);
      if (parts.roles.has('channels')) await startChannels(parts, app);
      if (parts.roles.has('scheduler')) {
        await tickNow();
        await scheduler.start();
      }
    },
    async stop() {
      await scheduler.destroy();
      await Promise.all(parts.channels.map((channel) => channel.stop()));
      await queues.stop(stopWithinMs);
      await database.close();
    },
  };
}

type Made = Pick<App, 'queues' | 'toolbox' | 'memory' | 'metrics' | 'receive'>;

async function startWorkers(parts: AppParts, app: Made): Promise<void> {
  const { database, log, embedder } = parts;
  const { queues } = app;
  const turn = turnParts(parts, app);
  await queues.work('turns', turnsAtOnce[parts.model ? 'withModel' : database.kind], async (job, signal) => {
    await runTurn(turn, job, signal);
    if (embedder)
      await database.asPerson(job.personId).transactional((em) => queueEmbeddings(em, queues, job.personId));
  });
  if (embedder) {
    const asPerson = (personId: string) => database.asPerson(personId);
    await queues.work('embeddings', 1, (job, signal) => embedSnippets({ asPerson, embedder, log }, job, signal));
  }
}

async function startChannels(parts: AppParts, { queues, metrics, receive }: Made): Promise<void> {
  const { database, clock, log } = parts;
  const delivery = { asPerson: (personId: string) => database.asPerson(personId), clock, log, observe: metrics };
  for (const channel of parts.channels) {
    await channel.start(receive);
    await queues.work(`deliveries_${channel.name}`, deliveriesAtOnce[database.kind], (job, signal) =>
      deliver(delivery, channel, job, signal),
    );
  }
  const admission = { ...proactiveParts(parts, queues), channel: (name: ChannelName) => byName(parts, name) };
  await queues.work('admissions', 1, (job) => handleAdmission(admission, job));
  const deletion = { ...admission, forgetJobs: queues.forget };
  await queues.work('deletions', 1, (job, signal) => handleDeletion(deletion, job, signal));
}

function turnParts(parts: AppParts, { queues, toolbox, memory, metrics }: Made): TurnParts {
  return {
    asPerson: (personId, context) => parts.database.asPerson(personId, context),
    toolbox,
    memory,
    jobs: queues,
    log: parts.log,
    observe: metrics,
    showWorking: (to) => void byName(parts, to.channel)?.showWorking(to),
    ...(parts.model && { model: parts.model }),
  };
}

const proactiveParts = ({ database, clock, log }: AppParts, jobs: Queues) => ({
  asSystem: () => database.asSystem(),
  asPerson: (personId: string) => database.asPerson(personId),
  jobs,
  clock,
  log,
});

const byName = ({ channels }: AppParts, name: ChannelName) => channels.find((channel) => channel.name === name);

const counted =
  (receive: Receive, metrics: Metrics): Receive =>
  async (message) => {
    const receipt = await receive(message);
    metrics.inbound(message.sender.channel, receipt);
    return receipt;
  };
