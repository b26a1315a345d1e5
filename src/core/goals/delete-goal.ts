import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { GoalLinkSchema } from './goal-link.entity.ts';
import { anyGoal } from './goal-noun.ts';
import { lockGraph, type Moved, propagateStatus } from './propagate-status.ts';

/**
 * Takes a goal out of every list, and its links with it: what waited for it does so no more, and what it waited for is
 * not passed on. Undo brings all of it back. Returns the goals that opened up.
 */
export async function deleteGoal(scope: Scope, reference: string): Promise<{ goal: Goal; opened: Moved[] }> {
  const { em, person, now } = scope;
  const goal = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, reference));
  await lockGraph(em, person.id);
  const above = await em.find(GoalLinkSchema, { parentGoalId: goal.id });
  await em.nativeDelete(GoalLinkSchema, { $or: [{ parentGoalId: goal.id }, { dependentGoalId: goal.id }] });
  goal.archivedAt = now;
  await em.flush();
  const opened = await propagateStatus(
    em,
    above.map(({ dependentGoalId }) => dependentGoalId),
  );
  return { goal, opened: opened.filter(({ status }) => status === 'todo') };
}
