import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { GoalLinkSchema } from './goal-link.entity.ts';
import { anyGoal } from './goal-noun.ts';
import type { LinkType } from './graph/graph.ts';
import { lockGraph, propagateStatus } from './propagate-status.ts';

export interface Unlinked {
  dependent: Goal;
  parent: Goal;
  type: LinkType;
}

/** Takes the link between two goals away; the order of the two matters only where there is a link in either direction. */
export async function unlinkGoals(scope: Scope, { goal, needs }: { goal: string; needs: string }): Promise<Unlinked> {
  const { em, person } = scope;
  const first = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, goal));
  const second = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, needs));
  await lockGraph(em, person.id);
  const as = (parent: Goal, dependent: Goal) =>
    em.findOne(GoalLinkSchema, { parentGoalId: parent.id, dependentGoalId: dependent.id });
  const link = (await as(second, first)) ?? (await as(first, second));
  if (!link) throw new Refusal('not_linked', { goal: first.title, needs: second.title });
  em.remove(link);
  await em.flush();
  await propagateStatus(em, [link.dependentGoalId]);
  const [dependent, parent] = link.dependentGoalId === first.id ? [first, second] : [second, first];
  await em.refresh(dependent);
  return { dependent, parent, type: link.type };
}
