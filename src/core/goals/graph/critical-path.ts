import { type Graph, type GraphGoal, holds, isUnfinished, needsOf } from './graph.ts';
import { inOrder } from './order.ts';
import { prerequisites } from './reach.ts';

/** What a goal without an estimate counts as: a week, so that it neither vanishes nor dominates. */
export const assumedDays = 7;

export const daysOf = ({ estimatedDays }: Pick<GraphGoal, 'estimatedDays'>): number => estimatedDays ?? assumedDays;

export interface CriticalPath {
  /** In the order in which they must be reached; each waits for the one before. */
  goals: GraphGoal[];
  days: number;
  /** The goal of the path that takes longest, the first of several. */
  bottleneck: GraphGoal;
  /** How many of the path's goals have no estimate and count as `assumedDays`. */
  assumed: number;
}

/**
 * The chain of unfinished goals, each waiting for the one before, that takes longest by estimated days: to `target`, or
 * of all there are. Of two that take as long the one of more goals, then the one that ends with the goal first in the
 * graph. Undefined where nothing is unfinished. The graph must be without circles.
 */
export function criticalPath(graph: Graph, target?: string): CriticalPath | undefined {
  const within = target === undefined ? undefined : new Set([target, ...prerequisites(graph, target)]);
  const best = new Map<string, { days: number; steps: number; before: string | undefined }>();
  for (const id of inOrder(graph, holds)) {
    const goal = graph.goals.get(id);
    if (!goal || !isUnfinished(goal) || (within && !within.has(id))) continue;
    const longest = longestOf(needsOf(graph, id, holds), best);
    const { days = 0, steps = 0 } = (longest === undefined ? undefined : best.get(longest)) ?? {};
    best.set(id, { days: days + daysOf(goal), steps: steps + 1, before: longest });
  }
  const end = target ?? longestOf([...graph.goals.keys()], best);
  return end === undefined || !best.has(end) ? undefined : described(graph, best, end);
}

type Chains = ReadonlyMap<string, { days: number; steps: number; before: string | undefined }>;

function longestOf(ids: readonly string[], chains: Chains): string | undefined {
  let longest: string | undefined;
  for (const id of ids) {
    const chain = chains.get(id);
    const most = longest === undefined ? undefined : chains.get(longest);
    if (!chain) continue;
    if (!most || chain.days > most.days || (chain.days === most.days && chain.steps > most.steps)) longest = id;
  }
  return longest;
}

function described(graph: Graph, chains: Chains, end: string): CriticalPath | undefined {
  const goals: GraphGoal[] = [];
  for (let at: string | undefined = end; at !== undefined; at = chains.get(at)?.before) {
    const goal = graph.goals.get(at);
    if (goal) goals.unshift(goal);
  }
  const [first] = goals;
  if (!first) return undefined;
  const bottleneck = goals.reduce((longest, goal) => (daysOf(goal) > daysOf(longest) ? goal : longest), first);
  const assumed = goals.filter(({ estimatedDays }) => estimatedDays === null).length;
  return { goals, days: chains.get(end)?.days ?? 0, bottleneck, assumed };
}
