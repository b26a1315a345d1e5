import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ChannelName, Receipt } from '../core/conversation/message.ts';

/** How many jobs of one queue are in one state, at the moment of asking. */
export interface QueueCount {
  queue: string;
  state: string;
  count: number;
}

export interface MetricsOptions {
  /** Asked at each scrape. Where it fails, the scrape goes on without these numbers. */
  queueJobs?: () => Promise<QueueCount[]>;
  onError?: (error: unknown) => void;
}

export type DeliveryOutcome = 'delivered' | 'failed' | 'unknown';

/** What Steward counts. No label ever names a person. */
export interface Metrics {
  /** How long a turn took, from its start to its reply being stored. */
  turnTook(seconds: number): void;
  delivery(channel: ChannelName, outcome: DeliveryOutcome): void;
  inbound(channel: ChannelName, receipt: Receipt): void;
  /** `outcome` is `ok`, or the failure of a ModelError. */
  modelCall(outcome: string): void;
  /** The Prometheus text format. */
  render(): Promise<{ contentType: string; body: string }>;
}

/** From an interpreted turn (milliseconds) to a model that thinks for minutes. */
const turnBucketsSeconds = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** Metrics in a registry of their own: two in one process do not meet. */
export function createMetrics({ queueJobs, onError }: MetricsOptions = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    name: 'steward_turn_seconds',
    help: 'How long turns took.',
    buckets: turnBucketsSeconds,
    registers,
  });
  const deliveries = new Counter({
    name: 'steward_deliveries_total',
    help: 'Replies and messages sent, by what became of them.',
    labelNames: ['channel', 'outcome'],
    registers,
  });
  const inbound = new Counter({
    name: 'steward_inbound_total',
    help: 'Updates taken from channels, by what became of them.',
    labelNames: ['channel', 'receipt'],
    registers,
  });
  const modelCalls = new Counter({
    name: 'steward_model_calls_total',
    help: 'Calls of the language model, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  if (queueJobs) registerQueueGauge(registry, queueJobs, onError);
  return {
    turnTook: (seconds) => turns.observe(seconds),
    delivery: (channel, outcome) => deliveries.inc({ channel, outcome }),
    inbound: (channel, receipt) => inbound.inc({ channel, receipt }),
    modelCall: (outcome) => modelCalls.inc({ outcome }),
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}

function registerQueueGauge(
  registry: Registry,
  queueJobs: () => Promise<QueueCount[]>,
  onError: (error: unknown) => void = () => {},
): void {
  new Gauge({
    name: 'steward_queue_jobs',
    help: 'Jobs in each queue, by state.',
    labelNames: ['queue', 'state'],
    registers: [registry],
    async collect() {
      this.reset(); // a queue that is gone must not keep its last number
      try {
        for (const { queue, state, count } of await queueJobs()) this.set({ queue, state }, count);
      } catch (error) {
        onError(error);
      }
    },
  });
}
