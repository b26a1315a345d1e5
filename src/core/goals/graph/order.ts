import { type Follows, type Graph, hasDirection, neededByOf, needsOf } from './graph.ts';

/** Every goal after all that it depends on (Kahn 1962). Goals on a circle, and those that depend on them, are missing. */
export function inOrder(graph: Graph, follows: Follows = hasDirection): string[] {
  const waitsFor = new Map(Array.from(graph.goals.keys(), (id) => [id, needsOf(graph, id, follows).length]));
  const ready = [...graph.goals.keys()].filter((id) => waitsFor.get(id) === 0);
  for (const id of ready) {
    for (const next of neededByOf(graph, id, follows)) {
      const left = (waitsFor.get(next) ?? 0) - 1;
      waitsFor.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return ready;
}

/** A circle of goals, each of which depends on the next, its first goal again at the end; undefined where there is none. */
export function findCycle(graph: Graph, follows: Follows = hasDirection): string[] | undefined {
  const free = new Set(inOrder(graph, follows));
  const start = graph.goals.keys().find((id) => !free.has(id));
  if (start === undefined) return undefined;
  // Whatever is not free depends on something that is not free: going on, the walk must meet itself.
  const way: string[] = [];
  const place = new Map<string, number>();
  let at = start;
  while (!place.has(at)) {
    place.set(at, way.length);
    way.push(at);
    const next = needsOf(graph, at, follows).find((id) => !free.has(id));
    if (next === undefined) throw new Error('a goal that no order has a place for depends on nothing');
    at = next;
  }
  return [...way.slice(place.get(at)), at];
}
