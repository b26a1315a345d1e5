import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { GoalLinkSchema } from './goal-link.entity.ts';
import { anyGoal } from './goal-noun.ts';
import { propagateStatus } from './propagate-status.ts';

export async function unlinkGoals(
  scope: Scope,
  { goal, needs }: { goal: string; needs: string },
): Promise<[Goal, Goal]> {
  const { em } = scope;
  const dependent = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, goal));
  const parent = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, needs));
  const link = await em.findOne(GoalLinkSchema, { parentGoalId: parent.id, dependentGoalId: dependent.id });
  if (!link) throw new Refusal('not_linked', { goal: dependent.title, needs: parent.title });
  em.remove(link);
  await em.flush();
  await propagateStatus(em, dependent.id);
  return [dependent, parent];
}
