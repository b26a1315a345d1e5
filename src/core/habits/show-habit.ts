import { ownDay } from '../people/own-time.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { dayNumber } from './days.ts';
import { HabitSchema } from './habit.entity.ts';
import { anyHabit } from './habit-noun.ts';
import { type HabitState, stateOf } from './habit-state.ts';
import { heatMap, type WeekMarks } from './heat-map.ts';
import { loadHistories } from './load-histories.ts';
import { type Streak, streak } from './streak.ts';
import { strengthAgo, strengths } from './strength.ts';

export interface HabitView {
  state: HabitState;
  streak: Streak;
  /** 0 to 1. */
  strength: number;
  /** All that was logged, in the habit's own unit where one was named, and in minutes. */
  totals: { amount: number; minutes: number };
  /** Strength at the end of each of the last weeks, oldest first, today's last: 0 to 1. */
  trajectory: number[];
  /** Strength 30 days ago, 0 to 1. */
  strengthBefore: number;
  weeks: WeekMarks[];
  /** The titles of the goal and the area that it serves. */
  serves: { goal: string | null; area: string | null };
}

/** Everything about one habit, over so many weeks back. */
export async function showHabit(scope: Scope, reference: string, weeks: number): Promise<HabitView> {
  const { em, person, now } = scope;
  const habit = await em.findOneOrFail(HabitSchema, await resolve(scope, anyHabit, reference));
  const history = (await loadHistories(em, person.id, [habit.id]))(habit.id);
  const today = dayNumber(ownDay(now, person));
  const found = streak(habit, history, today);
  const scores = strengths(habit, history, today);
  const [totals] = await em.execute<{ amount: number; minutes: number; goal: string | null; area: string | null }[]>(
    `select coalesce(sum(l.amount) filter (where l.unit is null or l.unit is not distinct from h.unit), 0)::float8 as amount,
       coalesce(sum(l.minutes), 0)::int as minutes,
       (select title from goals where id = h.goal_id) as goal, (select name from areas where id = h.area_id) as area
     from habits h left join habit_logs l on l.habit_id = h.id and l.status = 'done'
     where h.id = ? group by h.id`,
    [habit.id],
  );
  const { amount = 0, minutes = 0, goal = null, area = null } = totals ?? {};
  return {
    state: stateOf(habit, found.current, history, today),
    streak: found,
    strength: strengthAgo(scores, 0),
    totals: { amount, minutes },
    trajectory: Array.from({ length: weeks }, (_, index) => strengthAgo(scores, 7 * (weeks - 1 - index))),
    strengthBefore: strengthAgo(scores, 30),
    weeks: heatMap(habit, history, today, weeks),
    serves: { goal, area },
  };
}
