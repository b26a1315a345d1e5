import { ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { HabitLogSchema } from './habit-log.entity.ts';
import { isScheduled, type Streak, streak } from './streak.ts';

export interface HabitState {
  habit: Habit;
  streak: Streak;
  dueToday: boolean;
  doneToday: boolean;
}

/** Active habits with where each stands today, oldest first. */
export async function listHabits({ em, person, now }: Scope): Promise<HabitState[]> {
  const today = ownDay(now, person);
  const habits = await em.find(HabitSchema, { active: true, archivedAt: null }, { orderBy: { createdAt: 'asc' } });
  const logs = await em.find(
    HabitLogSchema,
    { habitId: { $in: habits.map(({ id }) => id) } },
    { fields: ['habitId', 'loggedOn'] },
  );
  const daysOf = Map.groupBy(logs, ({ habitId }) => habitId);
  return habits.map((habit) => {
    const days = (daysOf.get(habit.id) ?? []).map(({ loggedOn }) => loggedOn);
    const doneToday = days.some((day) => day.equals(today));
    return { habit, streak: streak(habit, days, today), dueToday: isScheduled(habit, today), doneToday };
  });
}
