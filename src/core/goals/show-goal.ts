import type { EntityManager } from '../entity-manager.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { anyGoal } from './goal-noun.ts';
import { type Graph, type GraphGoal, holds, neededByOf, needsOf } from './graph/graph.ts';
import { impact, prerequisites } from './graph/reach.ts';
import { openNeeds } from './graph/status.ts';
import { loadGraph } from './load-graph.ts';
import { loadWork } from './load-work.ts';
import { rollUp, type Work } from './roll-up.ts';

/** What serves a goal: the first few of each kind that are still open. */
export interface Serving {
  kind: 'task' | 'project' | 'habit' | 'event';
  id: string;
  title: string;
}

export interface GoalView {
  goal: Goal;
  /** What it waits for, and what helps it along, directly. */
  needs: GraphGoal[];
  helpedBy: GraphGoal[];
  /** Linked without a direction. */
  related: GraphGoal[];
  /** What it waits for through others, the nearest first. */
  beforehand: GraphGoal[];
  /** What of its direct requirements is not reached. */
  waitingFor: GraphGoal[];
  neededBy: GraphGoal[];
  /** All that waits for it, directly or not. */
  impact: GraphGoal[];
  serving: Serving[];
  work: Work | undefined;
  /** Percent, with everything that belongs to it; see roll-up.ts. */
  rolledUp: number;
}

export async function showGoal(scope: Scope, reference: string): Promise<GoalView> {
  const { em, now } = scope;
  const goal = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, reference));
  const graph = await loadGraph(em);
  const known = (ids: readonly string[]) => ids.flatMap((id) => graph.goals.get(id) ?? []);
  const needs = needsOf(graph, goal.id, holds);
  const before = prerequisites(graph, goal.id);
  const work = await loadWork(em, [goal.id, ...before]);
  return {
    goal,
    needs: known(needs),
    helpedBy: known(needsOf(graph, goal.id, (type) => type === 'enables')),
    related: known(withoutDirection(graph, goal.id)),
    beforehand: known(before.filter((id) => !needs.includes(id))),
    waitingFor: openNeeds(graph, goal.id),
    neededBy: known(neededByOf(graph, goal.id, holds)),
    impact: known(impact(graph, goal.id)),
    serving: await loadServing(em, goal.id, now),
    work: work.get(goal.id),
    rolledUp: rollUp(graph, work).get(goal.id) ?? 0,
  };
}

function withoutDirection(graph: Graph, id: string): string[] {
  const loose = (type: string) => type === 'related' || type === 'parallel';
  return [...needsOf(graph, id, loose), ...neededByOf(graph, id, loose)];
}

const eachAtMost = 5;

function loadServing(em: EntityManager, goalId: string, now: Temporal.Instant): Promise<Serving[]> {
  return em.execute<Serving[]>(
    `(select 'task' as kind, id, title from tasks
      where goal_id = ? and archived_at is null and status not in ('completed', 'cancelled')
      order by due_on nulls last, due_at nulls last, created_at limit ${eachAtMost})
     union all
     (select 'project', id, name from projects
      where goal_id = ? and archived_at is null and status not in ('completed', 'cancelled') order by created_at limit ${eachAtMost})
     union all
     (select 'habit', id, name from habits where goal_id = ? and archived_at is null order by created_at limit ${eachAtMost})
     union all
     (select 'event', id, title from events
      where goal_id = ? and status in ('scheduled', 'in_progress') and coalesce(ends_at, starts_at) >= ?
      order by starts_at limit ${eachAtMost})`,
    [goalId, goalId, goalId, goalId, now.toString()],
  );
}
