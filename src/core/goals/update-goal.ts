import { definedOnly } from '../planning/update-task.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { anyGoal } from './goal-noun.ts';
import { propagateStatus, undoneRequirements } from './propagate-status.ts';

export interface GoalChange {
  goal: string;
  title?: string | undefined;
  status?: 'todo' | 'done' | 'canceled' | undefined;
  progress?: number | undefined;
  priority?: number | undefined;
  deadline?: string | null | undefined;
  description?: string | undefined;
}

/** Throws Refusal('goal_blocked') when a goal is called done while something it requires is not. */
export async function updateGoal(
  scope: Scope,
  { goal: reference, status, deadline, ...change }: GoalChange,
): Promise<Goal> {
  const goal = await scope.em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, reference));
  scope.em.assign(goal, definedOnly(change));
  if (deadline !== undefined) goal.deadline = deadline === null ? null : parseDay(deadline);
  if (status !== undefined) await setStatus(scope, goal, status);
  return goal;
}

async function setStatus(scope: Scope, goal: Goal, status: 'todo' | 'done' | 'canceled'): Promise<void> {
  if (status === 'done') {
    const [waitingFor] = await undoneRequirements(scope.em, goal.id);
    if (waitingFor) throw new Refusal('goal_blocked', { title: goal.title, requirement: waitingFor.title });
    goal.progress = 100;
  }
  goal.status = status;
  await scope.em.flush();
  await propagateStatus(scope.em, goal.id);
}
