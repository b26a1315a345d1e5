import type { EntityManager } from '../entity-manager.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { GoalLinkSchema } from './goal-link.entity.ts';

/** What a goal requires that is not done. A canceled requirement no longer holds anything up. */
export async function undoneRequirements(em: EntityManager, goalId: string): Promise<Goal[]> {
  const links = await em.find(GoalLinkSchema, { dependentGoalId: goalId, type: 'requires' });
  const ids = links.map(({ parentGoalId }) => parentGoalId);
  return em.find(GoalSchema, { id: { $in: ids }, status: { $nin: ['done', 'canceled'] }, archivedAt: null });
}

/**
 * Sets a goal and everything that requires it, directly or not, to what follows from their requirements:
 * todo only when all of them are done, otherwise blocked. A goal done or canceled by hand is left as it is.
 */
export async function propagateStatus(em: EntityManager, goalId: string): Promise<void> {
  const seen = new Set<string>();
  const queue = [goalId];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const goal = await em.findOneOrFail(GoalSchema, id);
    if (goal.status === 'todo' || goal.status === 'blocked') {
      goal.status = (await undoneRequirements(em, id)).length > 0 ? 'blocked' : 'todo';
      await em.flush();
    }
    const above = await em.find(GoalLinkSchema, { parentGoalId: id, type: 'requires' });
    queue.push(...above.map(({ dependentGoalId }) => dependentGoalId));
  }
}
