import { dayNumberSql } from '../habits/days.ts';
import { ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';

/** The person's own days, as numbers in order (habits/days.ts), that count for each of their streaks. */
export interface LifeDays {
  daily_activity: number[];
  daily_session: number[];
  weekly_goal: number[];
  monthly_virtue: number[];
}

/** Each within a day's bounds: `own.day`, `own.begins` and `own.ends`. */
const happened = {
  task: `select from tasks where person_id = own.person and archived_at is null
    and completed_at >= own.begins and completed_at < own.ends`,
  habit: `select from habit_logs where person_id = own.person and logged_on = own.day and status = 'done'`,
  reflection: 'select from daily_reflections where person_id = own.person and reflected_on = own.day',
  journal: 'select from journal_entries where person_id = own.person and written_on = own.day and archived_at is null',
  session: `select from sessions where person_id = own.person and held_on = own.day and status = 'completed'`,
};
const forGoal = {
  task: `${happened.task} and (goal_id is not null or project_id in (select id from serving_projects))`,
  habit: `${happened.habit} and habit_id in (select id from serving_habits)`,
  goal: 'select from reached where day = own.day',
};

const any = (...found: string[]) => found.map((one) => `exists (${one})`).join(' or ');

/**
 * Days with a completed task, a habit done, a reflection, a journal entry or a completed session are active ones. Days
 * with a goal reached, or a task done or habit kept that serves one, moved a goal. The days of the person's life in
 * Steward are looked up one by one in indexes that the person leads: years of rows are never read.
 */
export async function lifeDays({ em, person, now }: Scope): Promise<LifeDays> {
  const [row] = await em.execute<{ [Kind in keyof LifeDays]: number[] | null }[]>(
    `with clock as (select ?::uuid as person, ?::text as zone, ?::time as starts, ?::date as today),
     own as (
       select clock.person, day::date as day, (day::date + clock.starts) at time zone clock.zone as begins,
         (day::date + 1 + clock.starts) at time zone clock.zone as ends
       from clock cross join lateral generate_series(
         (select least(
           (select min(completed_at) from tasks where person_id = clock.person)::date - 2,
           (select min(logged_on) from habit_logs where person_id = clock.person),
           (select min(reflected_on) from daily_reflections where person_id = clock.person),
           (select min(written_on) from journal_entries where person_id = clock.person),
           (select min(held_on) from sessions where person_id = clock.person),
           (select min(reached_at) from goals where person_id = clock.person)::date - 2)),
         clock.today + 1, interval '1 day') as day
     ),
     serving_projects as materialized (
       select id from clock join projects on person_id = clock.person where goal_id is not null
     ),
     serving_habits as materialized (
       select id from clock join habits on person_id = clock.person where goal_id is not null
     ),
     reached as materialized (
       select ${ownDaySql('reached_at')} as day from clock join goals on goals.person_id = clock.person
       where status = 'done' and archived_at is null and reached_at is not null
     ),
     counted as (
       select ${dayNumberSql('day')} as day,
         ${any(happened.habit, happened.task, happened.reflection, happened.journal, happened.session)} as active,
         ${any(happened.session)} as held, ${any(forGoal.task, forGoal.habit, forGoal.goal)} as moved,
         ${any(`${happened.session} and virtue is not null`)} as earned
       from own
     )
     select ${daysThat('active')} as daily_activity, ${daysThat('held')} as daily_session,
       ${daysThat('moved')} as weekly_goal, ${daysThat('earned')} as monthly_virtue from counted`,
    [person.id, person.timeZone, person.dayStart.toString(), ownDay(now, person).toString()],
  );
  const days = (kind: keyof LifeDays) => row?.[kind] ?? [];
  return {
    daily_activity: days('daily_activity'),
    daily_session: days('daily_session'),
    weekly_goal: days('weekly_goal'),
    monthly_virtue: days('monthly_virtue'),
  };
}

const daysThat = (count: string): string => `json_agg(day order by day) filter (where ${count})`;

/**
 * The own day of a moment, by the columns of `clock`, as people/own-time.ts has it. Postgres takes the second of a time that
 * a clock change repeats: they differ for a day that begins within that hour, and only during it.
 */
function ownDaySql(moment: string): string {
  const date = `(${moment} at time zone clock.zone)::date`;
  return `(${date} - (${moment} < (${date} + clock.starts) at time zone clock.zone)::int)`;
}
