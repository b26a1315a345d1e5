import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '../core/entity-manager.ts';

export interface LeaseHolder {
  /** Takes or renews the lease for `seconds`, by the database's clock; false while another process has it. */
  hold(name: string, seconds: number): Promise<boolean>;
  /** Lets others have it at once. */
  release(name: string): Promise<void>;
}

export function createLeaseHolder(asSystem: () => EntityManager): LeaseHolder {
  const holder = randomUUIDv7();
  return {
    async hold(name, seconds) {
      const rows = await asSystem().execute<unknown[]>(
        `insert into leases (name, holder, expires_at) values (?, ?, now() + make_interval(secs => ?))
         on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at
         where leases.holder = excluded.holder or leases.expires_at < now() returning name`,
        [name, holder, seconds],
      );
      return rows.length > 0;
    },
    async release(name) {
      await asSystem().execute('delete from leases where name = ? and holder = ?', [name, holder]);
    },
  };
}
