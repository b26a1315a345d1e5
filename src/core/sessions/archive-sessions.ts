import type { EntityManager } from '../entity-manager.ts';

/** Years after which a session leaves every list and summary. */
const keptYears = 2;

/**
 * Archives sessions that are older than two years, and drops their transcripts; returns how many. Within one person's
 * transaction. It can be run again, and any number of times a day.
 */
export async function archiveOldSessions(em: EntityManager, now: Temporal.Instant): Promise<number> {
  const before = now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ years: keptYears });
  const rows = await em.execute<{ id: string }[]>(
    `update sessions set archived_at = ?, transcript = '[]',
       status = case when status in ('started', 'in_progress', 'interrupted') then 'failed' else status end
     where archived_at is null and held_on < ?::date returning id`,
    [now.toString(), before.toString()],
  );
  return rows.length;
}
