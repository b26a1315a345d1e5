import { ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { completion } from './project-progress.ts';

/** What follows from a project's tasks, time entries and updates. Never stored. */
export interface ProjectFacts {
  open: number;
  done: number;
  /** Percent; see completion. */
  completion: number;
  /** Minutes of the project's own time entries and of those of its tasks; a running timer counts once it is stopped. */
  minutes: number;
  /** When last a task of it was made, begun or completed, time was taken for it, or an update was written. */
  lastActivityAt: Temporal.Instant;
  /** Whole days of the person's own since its last update, or since it was made where it has none. */
  daysSinceUpdate: number;
}

interface Row {
  id: string;
  completed: boolean;
  open: number;
  done: number;
  minutes: number;
  active_at: string;
  updated_at: string;
}

const inUtc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The facts of some projects, by id, in one query. */
export async function projectFacts(
  { em, person, now }: Scope,
  ids: readonly string[],
): Promise<Map<string, ProjectFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await em.execute<Row[]>(
    `select p.id, p.status = 'completed' as completed, task.open, task.done, coalesce(entry.minutes, 0)::int as minutes,
       ${inUtc('greatest(p.created_at, task.active_at, entry.active_at, news.updated_at)')} as active_at,
       ${inUtc('coalesce(news.updated_at, p.created_at)')} as updated_at
     from projects p
     cross join lateral (
       select (count(*) filter (where archived_at is null and status not in ('completed', 'cancelled')))::int as open,
         (count(*) filter (where archived_at is null and status = 'completed'))::int as done,
         max(greatest(created_at, started_at, completed_at)) as active_at
       from tasks where person_id = p.person_id and project_id = p.id) task
     cross join lateral (
       select sum(minutes) as minutes, max(coalesce(ended_at, started_at)) as active_at from (
         select minutes, started_at, ended_at from time_entries where person_id = p.person_id and project_id = p.id
         union all
         select e.minutes, e.started_at, e.ended_at from tasks t
         join time_entries e on e.person_id = t.person_id and e.task_id = t.id
         where t.person_id = p.person_id and t.project_id = p.id) spent) entry
     cross join lateral (
       select max(created_at) as updated_at from project_updates where person_id = p.person_id and project_id = p.id) news
     where p.id = any(string_to_array(?, ' ')::uuid[])`,
    [ids.join(' ')],
  );
  const today = ownDay(now, person);
  return new Map(
    rows.map(({ id, completed, open, done, minutes, active_at, updated_at }) => {
      const updated = ownDay(Temporal.Instant.from(updated_at), person);
      const daysSinceUpdate = Math.max(0, updated.until(today).days);
      const lastActivityAt = Temporal.Instant.from(active_at);
      const facts = { open, done, completion: completion({ open, done }, completed), minutes };
      return [id, { ...facts, lastActivityAt, daysSinceUpdate }];
    }),
  );
}
