import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { GoalLinkSchema } from './goal-link.entity.ts';
import { anyGoal } from './goal-noun.ts';

export interface GoalView {
  goal: Goal;
  needs: Goal[];
  neededBy: Goal[];
}

export async function showGoal(scope: Scope, reference: string): Promise<GoalView> {
  const { em } = scope;
  const goal = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, reference));
  const below = await em.find(GoalLinkSchema, { dependentGoalId: goal.id });
  const above = await em.find(GoalLinkSchema, { parentGoalId: goal.id });
  const byId = (ids: string[]) =>
    em.find(GoalSchema, { id: { $in: ids }, archivedAt: null }, { orderBy: { title: 'asc' } });
  return {
    goal,
    needs: await byId(below.map(({ parentGoalId }) => parentGoalId)),
    neededBy: await byId(above.map(({ dependentGoalId }) => dependentGoalId)),
  };
}
