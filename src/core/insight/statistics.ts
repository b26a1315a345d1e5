import { consentsTo } from '../consents/require-consent.ts';
import { dayBounds, ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { momentumOf } from './momentum.ts';

/** S0's figures about a person, each worked out from what is there. null: there is nothing to tell it from. */
export interface Statistics {
  /** Messages answered. */
  interactions: number;
  /** 0 to 5: five times the share of helpful ones among the answers that were rated. */
  satisfaction: number | null;
  /** Minutes of focused time: of all time, and of the last seven days. */
  focusMinutes: number;
  weekFocusMinutes: number;
  /** Hours from when a task was added to when it was done, on average over the last 90 days. */
  completionHours: number | null;
  /** 0 to 1: how near estimates came, the lesser over the greater of estimate and minutes spent, on average. */
  estimationAccuracy: number | null;
  /** Of the last seven days, today among them: those on which something was said, done or logged. */
  weekActiveDays: number;
  /** 0 to 1: momentum.ts. */
  momentum: number;
  /** 0 to 1: of the tasks that were done, or due and not done, in the last 30 days, the share that was done. */
  completionRate: number | null;
  /** Minutes of the last 30 days by pillar, the most first; undefined without the consent track_pillar_metrics. */
  pillars?: { name: string; minutes: number }[];
}

type Counted = Omit<Statistics, 'momentum' | 'pillars'> & { lastWeek: number; fourWeeksBefore: number };

export async function statisticsOf(scope: Scope): Promise<Statistics> {
  const { em, person, now } = scope;
  const today = ownDay(now, person);
  const start = (daysAgo: number) => dayBounds(today.subtract({ days: daysAgo }), person).start.toString();
  const [row] = await em.execute<Counted[]>(
    ...withValues(statisticsSql, {
      person: person.id,
      today: today.toString(),
      now: now.toString(),
      week: start(6),
      month: start(29),
      five_weeks: start(34),
      quarter: start(89),
      zone: person.timeZone,
      day_start: person.dayStart.toString(),
    }),
  );
  if (!row) throw new Error('the statistics came without a row');
  const { lastWeek, fourWeeksBefore, ...counted } = row;
  const pillars = (await consentsTo(em, person.id, 'track_pillar_metrics')) && (await pillarMinutes(scope, start(29)));
  return { ...counted, momentum: momentumOf(lastWeek, fourWeeksBefore), ...(pillars && { pillars }) };
}

/** SQL with `:name` for each value: as plain values, not as rows to join, they let Postgres use its indexes. */
function withValues(text: string, values: Record<string, string>): [string, string[]] {
  const used: string[] = [];
  const sql = text.replace(/(?<!:):(\w+)/g, (_, name: string) => {
    used.push(values[name] ?? '');
    return '?';
  });
  return [sql, used];
}

/** Time entries count for the pillar that they, their area, their project or their task lead to. */
function pillarMinutes({ em, person }: Scope, since: string): Promise<{ name: string; minutes: number }[]> {
  return em.execute(
    `select p.name, sum(e.minutes)::int as minutes
     from time_entries e
     left join tasks t on t.id = e.task_id
     left join projects pr on pr.id = coalesce(e.project_id, t.project_id)
     left join areas a on a.id = coalesce(e.area_id, pr.area_id)
     join pillars p on p.id = coalesce(e.pillar_id, a.pillar_id)
     where e.person_id = ? and e.started_at >= ? and e.minutes > 0
     group by p.id, p.name order by minutes desc, p.name limit 10`,
    [person.id, since],
  );
}

const statisticsSql = `
  with done as materialized (
    select t.created_at, t.completed_at, t.estimate_minutes, case when t.estimate_minutes is not null then coalesce(
        (select sum(e.minutes) from time_entries e where e.person_id = t.person_id and e.task_id = t.id),
        floor(extract(epoch from t.ended_at - t.started_at) / 60)) end as spent
    from tasks t where t.person_id = :person and t.archived_at is null and t.completed_at >= :quarter
  ), active (day) as (
    select ((received_at at time zone :zone) - :day_start::interval)::date
    from inbound_messages where person_id = :person and received_at >= :week
    union select ((completed_at at time zone :zone) - :day_start::interval)::date from done where completed_at >= :week
    union select logged_on from habit_logs
    where person_id = :person and logged_on > :today::date - 7 and status = 'done'
  ), overdue (tasks) as materialized (
    select count(*) from tasks
    where person_id = :person and archived_at is null and status not in ('completed', 'cancelled')
      and (due_on < :today and due_on > :today::date - 30 or due_at < :now and due_at >= :month)
  )
  select
    (select count(*)::int from inbound_messages where person_id = :person and status = 'answered') as interactions,
    (select round(5.0 * avg(helpful::int), 2)::float8 from outbound_messages
      where person_id = :person and helpful is not null) as satisfaction,
    (select coalesce(sum(minutes), 0)::int from time_entries
      where person_id = :person and activity = 'focused') as "focusMinutes",
    (select coalesce(sum(minutes), 0)::int from time_entries
      where person_id = :person and activity = 'focused' and started_at >= :week) as "weekFocusMinutes",
    (select round(extract(epoch from avg(completed_at - created_at)) / 3600, 1)::float8
      from done where completed_at >= created_at) as "completionHours",
    (select round(avg(least(spent, estimate_minutes) / greatest(spent, estimate_minutes)), 2)::float8
      from done where spent > 0) as "estimationAccuracy",
    (select count(*)::int from active where day > :today::date - 7 and day <= :today) as "weekActiveDays",
    (select count(*)::int from done where completed_at >= :week) as "lastWeek",
    (select count(*)::int from done where completed_at >= :five_weeks and completed_at < :week) as "fourWeeksBefore",
    (select round(n::numeric / nullif(n + tasks, 0), 2)::float8
      from overdue, (select count(*) as n from done where completed_at >= :month) as monthly) as "completionRate"`;
