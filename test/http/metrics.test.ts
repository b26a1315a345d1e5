import { register } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/http/metrics.ts';

const textOf = async (metrics: ReturnType<typeof createMetrics>) => (await metrics.render()).body;

describe('metrics', () => {
  it('count deliveries, inbound updates and model calls by their labels', async () => {
    const metrics = createMetrics();
    metrics.delivery('telegram', 'delivered');
    metrics.delivery('telegram', 'delivered');
    metrics.delivery('slack', 'unknown');
    metrics.inbound('slack', 'repeat');
    metrics.modelCall('rate_limited');
    const text = await textOf(metrics);
    expect(text).toContain('steward_deliveries_total{channel="telegram",outcome="delivered"} 2');
    expect(text).toContain('steward_deliveries_total{channel="slack",outcome="unknown"} 1');
    expect(text).toContain('steward_inbound_total{channel="slack",receipt="repeat"} 1');
    expect(text).toContain('steward_model_calls_total{outcome="rate_limited"} 1');
  });

  it('sort turns by how many seconds they took', async () => {
    const metrics = createMetrics();
    metrics.turnTook(0.02);
    metrics.turnTook(7);
    const text = await textOf(metrics);
    expect(text).toContain('steward_turn_seconds_bucket{le="0.01"} 0');
    expect(text).toContain('steward_turn_seconds_bucket{le="0.05"} 1');
    expect(text).toContain('steward_turn_seconds_bucket{le="10"} 2');
    expect(text).toContain('steward_turn_seconds_sum 7.02');
  });

  it('ask for the queues at each scrape, and forget a queue that is gone', async () => {
    let counts = [{ queue: 'turns', state: 'active', count: 3 }];
    const metrics = createMetrics({ queueJobs: async () => counts });
    expect(await textOf(metrics)).toContain('steward_queue_jobs{queue="turns",state="active"} 3');
    counts = [{ queue: 'deliveries', state: 'created', count: 1 }];
    const text = await textOf(metrics);
    expect(text).toContain('steward_queue_jobs{queue="deliveries",state="created"} 1');
    expect(text).not.toContain('queue="turns"');
  });

  it('go on without the queues when they cannot be asked, and say so', async () => {
    const errors: unknown[] = [];
    const down = new Error('no database');
    const metrics = createMetrics({ queueJobs: () => Promise.reject(down), onError: (error) => errors.push(error) });
    metrics.modelCall('ok');
    const text = await textOf(metrics);
    expect(text).toContain('steward_model_calls_total{outcome="ok"} 1');
    expect(text).not.toMatch(/^steward_queue_jobs/m);
    expect(errors).toEqual([down]);
  });

  it('tell of the process, in the format that Prometheus reads', async () => {
    const { contentType, body } = await createMetrics().render();
    expect(contentType).toMatch(/^text\/plain/);
    expect(body).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  it('of two instances do not mix, and the library-wide registry stays empty', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.modelCall('ok');
    expect(await textOf(other)).not.toContain('steward_model_calls_total{');
    expect(register.getMetricsAsArray()).toEqual([]);
  });
});
