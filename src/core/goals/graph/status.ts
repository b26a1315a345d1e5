import { type GoalStatus, type Graph, type GraphGoal, holds, isUnfinished, needsOf } from './graph.ts';

/**
 * What each goal's status follows to from what it waits for: todo when all of that is done, otherwise blocked. What was
 * given up holds nothing up any more. A goal that its person has paused, reached or given up stays so.
 */
export function derivedStatuses(graph: Graph): Map<string, GoalStatus> {
  return new Map(graph.goals.entries().map(([id, goal]) => [id, derivedStatus(graph, goal)]));
}

function derivedStatus(graph: Graph, { id, status }: GraphGoal): GoalStatus {
  if (status !== 'todo' && status !== 'blocked') return status;
  return openNeeds(graph, id).length > 0 ? 'blocked' : 'todo';
}

/** What a goal waits for, that is neither reached nor given up. */
export function openNeeds(graph: Graph, id: string): GraphGoal[] {
  const needed = needsOf(graph, id, holds).map((need) => graph.goals.get(need));
  return needed.filter((goal) => goal !== undefined).filter(isUnfinished);
}

/** The statuses that would change if one goal's became another: the goal itself left out. */
export function propagation(graph: Graph, id: string, status: GoalStatus): Map<string, GoalStatus> {
  const goals = new Map(graph.goals);
  const changed = goals.get(id);
  if (changed) goals.set(id, { ...changed, status });
  const derived = derivedStatuses({ ...graph, goals });
  derived.delete(id);
  return new Map(derived.entries().filter(([other, follows]) => follows !== graph.goals.get(other)?.status));
}
