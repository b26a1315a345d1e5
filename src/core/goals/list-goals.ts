import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';

/** Goals that are not reached or given up, the nearest deadline first; one page, and how many there are. */
export async function listGoals({ em }: Scope, limit = 20): Promise<{ goals: Goal[]; total: number }> {
  const [goals, total] = await em.findAndCount(
    GoalSchema,
    { archivedAt: null, status: { $in: ['todo', 'blocked'] } },
    { orderBy: [{ deadline: 'asc nulls last' }, { priority: 'desc' }, { createdAt: 'asc' }], limit },
  );
  return { goals, total };
}
