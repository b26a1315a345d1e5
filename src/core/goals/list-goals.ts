import type { FilterQuery } from '@mikro-orm/core';
import { listLength } from '../people/settings.ts';
import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';

/** `open` is what is neither reached nor given up nor paused. */
export const goalViews = ['open', 'todo', 'blocked', 'paused', 'done', 'canceled', 'all'] as const;
export type GoalView = (typeof goalViews)[number];

export interface GoalQuery {
  show?: GoalView | undefined;
  category?: Goal['category'] | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
}

/** One page of goals, the nearest deadline first (what was reached last first, for `done`), and how many there are. */
export async function listGoals(
  scope: Scope,
  { show = 'open', category, offset = 0, limit }: GoalQuery,
): Promise<{ goals: Goal[]; total: number }> {
  const where: FilterQuery<Goal> = { archivedAt: null, $and: [within(show), category ? { category } : {}] };
  const [goals, total] = await scope.em.findAndCount(GoalSchema, where, {
    orderBy:
      show === 'done'
        ? [{ reachedAt: 'desc nulls last' }, { id: 'desc' }]
        : [{ deadline: 'asc nulls last' }, { priority: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
    limit: limit ?? (await listLength(scope)),
    offset,
  });
  return { goals, total };
}

function within(show: GoalView): FilterQuery<Goal> {
  if (show === 'all') return {};
  return show === 'open' ? { status: { $in: ['todo', 'blocked'] } } : { status: show };
}
