import { definedOnly } from '../defined-only.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { anyGoal } from './goal-noun.ts';
import { lockGraph, type Moved, openRequirements, propagateStatus } from './propagate-status.ts';

/** What a person may choose; `blocked` follows by itself. */
export const chosenStatuses = ['todo', 'paused', 'done', 'canceled'] as const;

export interface GoalChange {
  goal: string;
  title?: string | undefined;
  status?: (typeof chosenStatuses)[number] | undefined;
  progress?: number | undefined;
  priority?: number | undefined;
  deadline?: string | null | undefined;
  category?: Goal['category'] | undefined;
  description?: string | null | undefined;
  smart?: string | null | undefined;
  estimatedDays?: number | null | undefined;
  source?: Goal['source'] | undefined;
}

/**
 * Changes a goal, and the statuses that follow from it: `opened` and `waiting` are the other goals that changed.
 * Throws Refusal('goal_blocked') when a goal is called done while something that it waits for is not.
 */
export async function updateGoal(
  scope: Scope,
  { goal: reference, status, deadline, ...change }: GoalChange,
): Promise<{ goal: Goal; opened: Moved[]; waiting: Moved[] }> {
  const { em } = scope;
  const goal = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, reference));
  em.assign(goal, definedOnly(change));
  if (deadline !== undefined) goal.deadline = deadline === null ? null : parseDay(deadline);
  const moved = status === undefined ? [] : await setStatus(scope, goal, status);
  return { goal, ...apart(moved, goal.id) };
}

async function setStatus(
  { em, person, now }: Scope,
  goal: Goal,
  status: NonNullable<GoalChange['status']>,
): Promise<Moved[]> {
  await lockGraph(em, person.id);
  if (status === 'done') {
    const [waitingFor] = await openRequirements(em, goal.id);
    if (waitingFor) throw new Refusal('goal_blocked', { title: goal.title, requirement: waitingFor.title });
    goal.reachedAt ??= now;
  } else {
    goal.reachedAt = null;
  }
  goal.status = status;
  await em.flush();
  const moved = await propagateStatus(em, [goal.id]);
  await em.refresh(goal);
  return moved;
}

/** The goals that opened up and those that wait again, without the one that was changed itself. */
export function apart(moved: readonly Moved[], changed: string): { opened: Moved[]; waiting: Moved[] } {
  const others = moved.filter(({ id }) => id !== changed);
  return {
    opened: others.filter(({ status }) => status === 'todo'),
    waiting: others.filter(({ status }) => status === 'blocked'),
  };
}
