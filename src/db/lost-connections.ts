import type { EventEmitter } from 'node:events';

/** As much of pg's pool as is used here; pg brings no types. */
export interface ConnectionPool {
  on(event: 'connect' | 'acquire', listener: (client: PooledClient) => void): unknown;
  on(event: 'release', listener: (error: unknown, client: PooledClient) => void): unknown;
}

interface PooledClient extends EventEmitter {
  release(error?: Error): void;
}

/**
 * Gives connections that end while a transaction holds them back to the pool, which forgets them. Kysely releases a
 * transaction's connection only after a rollback, and a lost one can't roll back: each would cost the pool a place for
 * good, until nothing could be done and the pool could not be closed.
 */
export function releaseLostConnections(pool: ConnectionPool): void {
  const inUse = new WeakSet<PooledClient>();
  pool.on('acquire', (client) => void inUse.add(client));
  pool.on('release', (_error, client) => void inUse.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!inUse.has(client)) return;
      client.release(new Error('The connection to the database was lost'));
      // Whoever held it may still release it by themselves, which the pool takes only once.
      client.release = () => undefined;
    });
  });
}
