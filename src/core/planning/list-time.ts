import { dayBounds, ownDay } from '../people/own-time.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import type { TimeEntry } from './time-entry.entity.ts';
import { countingFor, type Minutes } from './time-spent.ts';
import { type SubjectInput, subjectFor, subjectName } from './time-subject.ts';

export interface TimeQuery extends SubjectInput {
  /** First and last day; today by default, and all days where something is named. */
  from?: string | undefined;
  to?: string | undefined;
  offset?: number | undefined;
}

export interface ListedTime {
  id: string;
  name: string | null;
  startedAt: Temporal.Instant;
  /** Null while the timer runs. */
  minutes: number | null;
  activity: TimeEntry['activity'];
  notes: string | null;
}

export interface TimeList extends Minutes {
  /** What was asked about, where something was named. */
  name: string | undefined;
  entries: ListedTime[];
  count: number;
}

interface Row extends Omit<ListedTime, 'startedAt'>, Minutes {
  started_at: string;
  count: number;
}

export const timePage = 20;

/** One page of the time that was spent, the latest first, and how much it is in all. Throws Refusal('days_backwards'). */
export async function listTime(scope: Scope, { from, to, offset = 0, ...said }: TimeQuery): Promise<TimeList> {
  const { em, person, now } = scope;
  const { columns, name } = await subjectFor(scope, said);
  const counted = countingFor(columns);
  const last = to === undefined ? ownDay(now, person) : parseDay(to);
  const first = from === undefined ? (name === undefined ? last : undefined) : parseDay(from);
  if (first && Temporal.PlainDate.compare(first, last) > 0) throw new Refusal('days_backwards');
  const since = first ? dayBounds(first, person).start.toString() : '-infinity';
  const where = `entry.started_at >= ?::timestamptz and entry.started_at < ?::timestamptz and ${counted.sql}`;
  const values = [since, dayBounds(last, person).end.toString(), ...counted.values];
  const [sum] = await em.execute<(Minutes & { count: number })[]>(
    `select count(*)::int as count, coalesce(sum(minutes), 0)::int as total,
       coalesce(sum(minutes) filter (where activity = 'focused'), 0)::int as focused
     from time_entries entry where ${where}`,
    values,
  );
  const rows = await em.execute<Row[]>(
    `select id, ${subjectName} as name, to_json(started_at) #>> '{}' as started_at, minutes, activity, notes
     from time_entries entry where ${where} order by started_at desc, id desc limit ${timePage} offset ?`,
    [...values, offset],
  );
  const entries = rows.map(({ started_at, ...row }) => ({ ...row, startedAt: Temporal.Instant.from(started_at) }));
  return { name, entries, count: sum?.count ?? 0, total: sum?.total ?? 0, focused: sum?.focused ?? 0 };
}
