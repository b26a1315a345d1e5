import { ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { dayNumber, mondayOf } from './days.ts';
import { type Habit, HabitSchema } from './habit.entity.ts';
import { type HabitState, stateOf } from './habit-state.ts';
import { loadHistories } from './load-histories.ts';
import { currentSince, streak } from './streak.ts';

export const habitViews = ['active', 'at_risk', 'inactive', 'all'] as const;
export type HabitView = (typeof habitViews)[number];

/** Active habits with where each stands today, oldest first. */
export async function activeHabits(scope: Scope): Promise<HabitState[]> {
  const page = { active: true, archivedAt: null };
  return statesOf(scope, await scope.em.find(HabitSchema, page, { orderBy: oldestFirst }));
}

/** Habits whose streak breaks unless they are done today, the longest streak first. */
export async function habitsAtRisk(scope: Scope): Promise<HabitState[]> {
  const habits = await activeHabits(scope);
  return habits.filter(({ atRisk }) => atRisk).toSorted((a, b) => b.streak.current - a.streak.current);
}

/** One page of habits, and how many there are in all. */
export async function habitPage(
  scope: Scope,
  { show = 'active', limit = 20, offset = 0 }: { show?: HabitView; limit?: number; offset?: number } = {},
): Promise<{ habits: HabitState[]; total: number }> {
  if (show === 'at_risk') {
    const all = await habitsAtRisk(scope);
    return { habits: all.slice(offset, offset + limit), total: all.length };
  }
  const where = { archivedAt: null, ...(show !== 'all' && { active: show === 'active' }) };
  const page = { orderBy: oldestFirst, limit, offset };
  const [habits, total] = await scope.em.findAndCount(HabitSchema, where, page);
  return { habits: await statesOf(scope, habits), total };
}

const oldestFirst = { createdAt: 'asc', id: 'asc' } as const;

/** Weeks looked at first: nearly every streak was broken within them, and the whole log of a hundred habits is long. */
const recentWeeks = 16;

async function statesOf({ em, person, now }: Scope, habits: Habit[]): Promise<HabitState[]> {
  const today = dayNumber(ownDay(now, person));
  const from = mondayOf(today) - 7 * recentWeeks;
  const ids = habits.map(({ id }) => id);
  const recent = await loadHistories(em, person.id, ids, from);
  const known = new Map(habits.map((habit) => [habit.id, currentSince(from, habit, recent(habit.id), today)]));
  const older = ids.filter((id) => known.get(id) === undefined);
  const whole = older.length > 0 ? await loadHistories(em, person.id, older) : recent;
  return habits.map((habit) => {
    const current = known.get(habit.id) ?? streak(habit, whole(habit.id), today).current;
    return stateOf(habit, current, recent(habit.id), today);
  });
}
