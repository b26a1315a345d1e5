import { type Follows, type Graph, holds, neededByOf, needsOf } from './graph.ts';

/** All that must come before a goal, directly or not, the nearest first. */
export const prerequisites = (graph: Graph, id: string, follows: Follows = holds): string[] =>
  reach(id, (at) => needsOf(graph, at, follows));

/** All that depends on a goal, directly or not, the nearest first. */
export const impact = (graph: Graph, id: string, follows: Follows = holds): string[] =>
  reach(id, (at) => neededByOf(graph, at, follows));

/**
 * The shortest way down from a goal to something that it depends on, both ends included; undefined where there is none.
 * A way has at least one step: a goal leads to itself only in a circle.
 */
export function pathDown(graph: Graph, from: string, to: string, follows: Follows): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [from];
  for (const at of queue) {
    for (const next of needsOf(graph, at, follows)) {
      if (next === to) return [...wayBack(cameFrom, at), to];
      if (next === from || cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return undefined;
}

function wayBack(cameFrom: ReadonlyMap<string, string>, end: string): string[] {
  const way = [end];
  for (let at = cameFrom.get(end); at !== undefined; at = cameFrom.get(at)) way.push(at);
  return way.reverse();
}

/** Breadth first, without the start itself. */
function reach(start: string, nextOf: (id: string) => string[]): string[] {
  const seen = new Set([start]);
  const queue = [start];
  for (const at of queue) {
    for (const next of nextOf(at)) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return queue.slice(1);
}
