import type { Scope } from '../scope.ts';
import type { Virtue } from './session.entity.ts';

export interface EarnedVirtue {
  virtue: Virtue;
  times: number;
  /** Days of the person's own calendar. */
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

/** The virtues earned in completed sessions, the most earned first. Derived; sessions of long ago count, too. */
export async function listVirtues({ em, person }: Scope): Promise<EarnedVirtue[]> {
  const rows = await em.execute<{ virtue: Virtue; times: number; first: string; last: string }[]>(
    `select virtue, count(*)::int as times, min(held_on)::text as first, max(held_on)::text as last from sessions
     where person_id = ? and status = 'completed' and virtue is not null
     group by virtue order by times desc, last desc, virtue`,
    [person.id],
  );
  return rows.map(({ first, last, ...row }) => ({
    ...row,
    first: Temporal.PlainDate.from(first),
    last: Temporal.PlainDate.from(last),
  }));
}
