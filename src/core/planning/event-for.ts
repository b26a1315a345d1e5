import type { Noun } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import { resolveLatest } from '../resolve-latest.ts';
import type { Scope } from '../scope.ts';

const live = { table: 'events', label: 'title', listedBy: 'list_events' } as const;

/** The id of the event that is meant: one that lies ahead before one that is over */
export async function eventFor(scope: Scope, reference: string): Promise<string> {
  const ahead = `(recurrence_id is not null or coalesce(ends_at, starts_at) >= '${scope.now.toString()}'::timestamptz)`;
  const order = [`status <> 'cancelled' and ${ahead}`, `status <> 'cancelled'`];
  for (const where of order) {
    const found = await resolveLatest(scope, { ...live, where } satisfies Noun, reference).catch(nothing);
    if (found) return found;
  }
  throw new Refusal('nothing_found', { reference: reference.trim() });
}

function nothing(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}
