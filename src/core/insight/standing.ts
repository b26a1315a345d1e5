import type { Scope } from '../scope.ts';
import { alignmentOf } from './alignment.ts';
import { levelBeginsAt, levelOf, pointsOf } from './points.ts';

/** Where a person stands: all derived from what they did. */
export interface Standing {
  points: number;
  level: number;
  /** Points at which the next level begins. */
  nextLevelAt: number;
  /** Alignment points of this month, and what is aimed at; progress in percent, over 100 where it is passed. */
  alignment: { month: number; goal: number | null; percent: number | null };
}

export async function standingOf({ em, person, now }: Scope): Promise<Standing> {
  const { month, total } = await alignmentOf(em, person, now);
  // A hundred habits have a hundred logs a day: the days are jumped to by the index, one after the other.
  const [row] = await em.execute<{ habitDays: number; reflections: number; completedSessions: number }[]>(
    `with recursive days (day) as (
       select min(logged_on) from habit_logs where person_id = ? and status = 'done'
       union all
       select (select min(logged_on) from habit_logs where person_id = ? and status = 'done' and logged_on > days.day)
       from days where days.day is not null
     )
     select
       (select count(*)::int from days where day is not null) as "habitDays",
       (select count(*)::int from daily_reflections where person_id = ?) as reflections,
       (select count(*)::int from sessions where person_id = ? and status = 'completed') as "completedSessions"`,
    Array.from({ length: 4 }, () => person.id),
  );
  const points = pointsOf({ alignment: total, habitDays: 0, reflections: 0, completedSessions: 0, ...row });
  const level = levelOf(points);
  const goal = person.monthlyAlignmentGoal ?? null;
  const percent = goal === null ? null : Math.round((100 * month) / goal);
  return { points, level, nextLevelAt: levelBeginsAt(level + 1), alignment: { month, goal, percent } };
}
