import { type Follows, type Graph, type GraphGoal, needsOf } from './graph/graph.ts';
import { inOrder } from './graph/order.ts';

/** What is done for a goal outside of the graph. */
export interface Work {
  /** Tasks that serve it and belong to no project that does, without the cancelled ones. */
  tasks: { done: number; total: number };
  /** How far each project that serves it is, in percent. */
  projects: number[];
}

/** A goal's own progress in percent, as its person says; 100 once it is reached. */
export const ownProgress = ({ status, progress }: Pick<GraphGoal, 'status' | 'progress'>): number =>
  status === 'done' ? 100 : progress;

const isPart: Follows = (type) => type === 'requires';

/**
 * How far each goal is with everything that belongs to it, in percent: 100 once it is reached, else the mean of its parts.
 * Its parts are each goal that it requires and that is not given up (rolled up itself), each project that serves it, its
 * tasks taken together (done of all), and what its person says, where that is more than nothing. Without parts: 0. A
 * goal that `blocks` it is in its way, not a part of it, and one that `enables` it is only of help.
 */
export function rollUp(graph: Graph, workFor: ReadonlyMap<string, Work>): Map<string, number> {
  const rolled = new Map<string, number>();
  for (const id of inOrder(graph, isPart)) {
    const goal = graph.goals.get(id);
    if (goal) rolled.set(id, goal.status === 'done' ? 100 : mean(partsOf(graph, goal, workFor.get(id), rolled)));
  }
  return rolled;
}

function partsOf(graph: Graph, goal: GraphGoal, work: Work | undefined, rolled: Map<string, number>): number[] {
  const subgoals = needsOf(graph, goal.id, isPart)
    .filter((id) => graph.goals.get(id)?.status !== 'canceled')
    .map((id) => rolled.get(id) ?? 0);
  const { tasks = { done: 0, total: 0 }, projects = [] } = work ?? {};
  const own = goal.progress > 0 ? [goal.progress] : [];
  return [...subgoals, ...projects, ...(tasks.total > 0 ? [(100 * tasks.done) / tasks.total] : []), ...own];
}

const mean = (parts: number[]): number =>
  parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length;
