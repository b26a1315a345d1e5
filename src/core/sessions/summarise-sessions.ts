import { ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import type { SessionType } from './scripts.ts';
import type { Virtue } from './session.entity.ts';

/** S3's session summary. */
export interface SessionSummary {
  /** Days that it looks back on, today included. */
  days: number;
  /** Completed ones. */
  total: number;
  byType: Partial<Record<SessionType, number>>;
  averageMinutes: number;
  /** null where none was earned. */
  commonVirtue: Virtue | null;
  /** At most three, those that were felt most strongly in all first. */
  emotions: string[];
}

/** What the completed sessions of the last days come to. */
export async function summariseSessions({ em, person, now }: Scope, days: number): Promise<SessionSummary> {
  const from = ownDay(now, person).subtract({ days: days - 1 });
  const [row] = await em.execute<Omit<SessionSummary, 'days'>[]>(
    `with held as (
       select type, duration_seconds, virtue, emotional_snapshot from sessions
       where person_id = ? and status = 'completed' and archived_at is null and held_on >= ?::date
     )
     select count(*)::int as total,
       coalesce(round(avg(duration_seconds) / 60.0, 1), 0)::float8 as "averageMinutes",
       mode() within group (order by virtue) as "commonVirtue",
       (select coalesce(jsonb_object_agg(type, times), '{}')
        from (select type, count(*) as times from held group by type) as types) as "byType",
       (select coalesce(jsonb_agg(emotion order by felt desc, emotion), '[]') from (
          select one ->> 'emotion' as emotion, sum((one ->> 'intensity')::int) as felt
          from held cross join lateral jsonb_array_elements(emotional_snapshot) as one
          group by 1 order by felt desc, 1 limit 3) as strongest) as emotions
     from held`,
    [person.id, from.toString()],
  );
  if (!row) throw new Error('an aggregate has one row');
  return { days, ...row };
}
