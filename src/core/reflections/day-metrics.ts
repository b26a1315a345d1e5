import { dayBounds } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';

/** What was really done on one of the person's own days. */
export interface DayMetrics {
  day: Temporal.PlainDate;
  tasksCompleted: number;
  /** Minutes of ended time entries of focused work, as far as they lie within the day. */
  focusMinutes: number;
  habitsDone: number;
  /** Of the tasks completed, the share (0 to 1) that serves a goal or a pillar, itself or through its project; null without any. */
  alignment: number | null;
}

interface Row {
  tasks: number;
  aligned: number;
  minutes: number;
  habits: number;
}

/** A time entry lasts at most seven days (time-entry.entity.ts): none that began earlier reaches into a day. */
const longestEntry = `interval '7 days'`;

/** The metrics of several days, in their order. Derived in one query whenever they are shown, so that late corrections are in them. */
export async function dayMetrics({ em, person }: Scope, days: readonly Temporal.PlainDate[]): Promise<DayMetrics[]> {
  const bounds = days.map((day) => dayBounds(day, person));
  const rows = await em.execute<Row[]>(
    `select done.tasks, done.aligned, focus.minutes, habit.done as habits
     from unnest(string_to_array(?, ',')::date[], string_to_array(?, ',')::timestamptz[], string_to_array(?, ',')::timestamptz[])
       with ordinality as own (day, starts, ends, place)
     cross join lateral (
       select count(*)::int as tasks,
         (count(*) filter (where coalesce(t.goal_id, p.goal_id, a.pillar_id) is not null))::int as aligned
       from tasks t left join projects p on p.id = t.project_id left join areas a on a.id = p.area_id
       where t.person_id = ? and t.archived_at is null and t.completed_at >= own.starts and t.completed_at < own.ends
     ) done
     cross join lateral (
       select coalesce(floor(sum(extract(epoch from least(ended_at, own.ends) - greatest(started_at, own.starts))) / 60), 0)::int
         as minutes
       from time_entries where person_id = ? and activity = 'focused'
         and started_at >= own.starts - ${longestEntry} and started_at < own.ends and ended_at > own.starts
     ) focus
     cross join lateral (
       select count(*)::int as done from habit_logs
       where person_id = ? and logged_on = own.day and status = 'done'
     ) habit
     order by own.place`,
    [
      days.join(','),
      bounds.map(({ start }) => start).join(','),
      bounds.map(({ end }) => end).join(','),
      ...[person.id, person.id, person.id],
    ],
  );
  return days.map((day, index) => {
    const { tasks = 0, aligned = 0, minutes = 0, habits = 0 } = rows[index] ?? {};
    const alignment = tasks > 0 ? aligned / tasks : null;
    return { day, tasksCompleted: tasks, focusMinutes: minutes, habitsDone: habits, alignment };
  });
}
