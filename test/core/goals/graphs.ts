import fc from 'fast-check';
import { goalStatuses } from '../../../src/core/goals/goal.entity.ts';
import { linkTypes } from '../../../src/core/goals/goal-link.entity.ts';
import { type Edge, type Graph, type GraphGoal, graphOf } from '../../../src/core/goals/graph/graph.ts';

export const goal = (id: string, fields: Partial<GraphGoal> = {}): GraphGoal => ({
  id,
  title: id,
  status: 'todo',
  progress: 0,
  estimatedDays: null,
  ...fields,
});

/** `b -> a` as ['b', 'a']: the first needs the second. */
export const link = (dependent: string, parent: string, type: Edge['type'] = 'requires'): Edge => ({
  parent,
  dependent,
  type,
});

const most = 8;
const goals = fc
  .array(
    fc.record({
      status: fc.constantFrom(...goalStatuses),
      progress: fc.nat({ max: 100 }),
      estimatedDays: fc.option(fc.integer({ min: 1, max: 40 })),
    }),
    { minLength: 1, maxLength: most },
  )
  .map((all) => all.map((fields, index) => goal(String(index), fields)));
const place = fc.nat({ max: most - 1 });
const ends = fc.tuple(place, place, fc.constantFrom(...linkTypes));

/** Any graph, circles and all; at most one link from one goal to another, and none to itself. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .tuple(goals, fc.array(ends, { maxLength: 24 }))
  .map(([all, pairs]) => graphOf(all, linksOf(pairs)));

/** A graph without circles: links lead from higher numbers to lower ones. */
export const soundGraph: fc.Arbitrary<Graph> = fc
  .tuple(goals, fc.array(ends, { maxLength: 24 }))
  .map(([all, pairs]) =>
    graphOf(all, linksOf(pairs.map(([one, other, type]) => [Math.max(one, other), Math.min(one, other), type]))),
  );

function linksOf(pairs: [number, number, Edge['type']][]): Edge[] {
  const byEnds = new Map(pairs.filter(([from, to]) => from !== to).map((pair) => [`${pair[0]} ${pair[1]}`, pair]));
  return [...byEnds.values()].map(([from, to, type]) => link(String(from), String(to), type));
}
