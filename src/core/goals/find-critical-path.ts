import { ownDay } from '../people/own-time.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { anyGoal } from './goal-noun.ts';
import { type CriticalPath, criticalPath } from './graph/critical-path.ts';
import { isUnfinished } from './graph/graph.ts';
import { loadGraph } from './load-graph.ts';

export interface PathToGoal {
  path: CriticalPath;
  /** The last goal of the path, which is the one asked for. */
  target: Goal;
  /** When the target would be reached if the first goal was begun today and each took as long as estimated. */
  doneOn: Temporal.PlainDate;
  /** By how many days that is past the target's deadline. 0 where it is in time, or has no deadline. */
  lateDays: number;
}

/**
 * The longest chain of goals that wait for one another, to one goal or of all there are. Undefined where nothing is open.
 * Throws Refusal('goal_finished') for a goal that is reached or given up.
 */
export async function findCriticalPath(scope: Scope, reference?: string): Promise<PathToGoal | undefined> {
  const { em, person, now } = scope;
  const id = reference === undefined ? undefined : await resolve(scope, anyGoal, reference);
  const graph = await loadGraph(em);
  const asked = id === undefined ? undefined : graph.goals.get(id);
  if (asked && !isUnfinished(asked)) throw new Refusal('goal_finished', { title: asked.title });
  const path = criticalPath(graph, id);
  const last = path?.goals.at(-1);
  if (!path || !last) return undefined;
  const target = await em.findOneOrFail(GoalSchema, last.id);
  const doneOn = ownDay(now, person).add({ days: path.days });
  const lateDays = target.deadline ? target.deadline.until(doneOn, { largestUnit: 'days' }).days : 0;
  return { path, target, doneOn, lateDays: Math.max(0, lateDays) };
}
