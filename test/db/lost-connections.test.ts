import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openServer } from '../../src/db/server.ts';
import { serverUrl } from '../support/database.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

/** As many as the pool holds connections. */
const poolSize = 20;

describe.skipIf(!serverUrl)('connections to a server database that are lost', () => {
  let proxy: TcpProxy;
  let database: Database;
  beforeEach(async () => {
    const url = new URL(serverUrl ?? '');
    proxy = await startTcpProxy({ host: url.hostname, port: Number(url.port || 5432) });
    url.host = `127.0.0.1:${proxy.port}`;
    database = await openServer(url.href);
  });
  afterEach(() => proxy.close());

  /** Fails as many transactions as the pool has places, all in the middle. */
  async function loseTransactions() {
    const all = Promise.withResolvers<void>();
    const lost = Promise.withResolvers<void>();
    let open = 0;
    const transactions = Array.from({ length: poolSize }, () =>
      database.asOwner().transactional(async (em) => {
        await em.execute('select 1');
        open += 1;
        if (open === poolSize) all.resolve();
        await lost.promise;
        await em.execute('select 2');
      }),
    );
    const outcomes = Promise.allSettled(transactions);
    await all.promise;
    proxy.cut();
    lost.resolve();
    return (await outcomes).map(({ status }) => status);
  }

  it('leave the pool all its places, and let it be closed', async () => {
    expect(await loseTransactions()).toEqual(Array(poolSize).fill('rejected'));
    proxy.restore();
    expect(await loseTransactions()).toEqual(Array(poolSize).fill('rejected'));
    proxy.restore();
    await database.ping();
    await database.close();
  });
});
