import type { Graph } from './graph.ts';

/**
 * The goals that are fewest links away from the given ones (these first), whatever the links say; then, while there is
 * room, those around each of `others` in turn. At most so many; of goals as near those that were linked first.
 */
export function nearestTo(
  graph: Graph,
  middle: readonly string[],
  limit: number,
  others: Iterable<string> = [],
): Set<string> {
  const near = new Set(middle.slice(0, limit));
  spread(graph, near, middle, limit);
  for (const other of others) {
    if (near.size >= limit) break;
    if (near.has(other)) continue;
    near.add(other);
    spread(graph, near, [other], limit);
  }
  return near;
}

/** Breadth first, from goals that are in `near` already. */
function spread(graph: Graph, near: Set<string>, from: readonly string[], limit: number): void {
  const queue = [...from];
  for (const at of queue) {
    for (const next of linkedTo(graph, at)) {
      if (near.size >= limit) return;
      if (near.has(next)) continue;
      near.add(next);
      queue.push(next);
    }
  }
}

const linkedTo = ({ needs, neededBy }: Graph, id: string): string[] => [
  ...(needs.get(id) ?? []).map(({ parent }) => parent),
  ...(neededBy.get(id) ?? []).map(({ dependent }) => dependent),
];
