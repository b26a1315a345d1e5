import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { troubleIn } from '../../../src/core/goals/graph/check.ts';
import { assumedDays, criticalPath } from '../../../src/core/goals/graph/critical-path.ts';
import { type Edge, type Graph, graphOf } from '../../../src/core/goals/graph/graph.ts';
import { nearestTo } from '../../../src/core/goals/graph/neighbourhood.ts';
import { findCycle, inOrder } from '../../../src/core/goals/graph/order.ts';
import { impact, pathDown, prerequisites } from '../../../src/core/goals/graph/reach.ts';
import { madeRedundantBy, redundantEdges } from '../../../src/core/goals/graph/reduction.ts';
import { derivedStatuses, propagation } from '../../../src/core/goals/graph/status.ts';
import { anyGraph, goal, link, soundGraph } from './graphs.ts';

/** The plain model: what waits or depends, as the decision record says it, and ways found by trying all of them. */
const waits = ({ type }: Edge) => type === 'requires' || type === 'blocks';
const depends = (edge: Edge) => waits(edge) || edge.type === 'enables';

/** Every way down from a goal along such edges that meets no goal twice, as lists of edges. */
function waysFrom(graph: Graph, from: string, counts: (edge: Edge) => boolean, met: string[] = []): Edge[][] {
  return graph.edges
    .filter((edge) => edge.dependent === from && counts(edge) && !met.includes(edge.parent))
    .flatMap((edge) => [
      [edge],
      ...waysFrom(graph, edge.parent, counts, [...met, from]).map((rest) => [edge, ...rest]),
    ]);
}
const endOf = (way: Edge[]) => way.at(-1)?.parent ?? '';
const reachable = (graph: Graph, from: string, counts: (edge: Edge) => boolean) =>
  new Set(waysFrom(graph, from, counts).map(endOf)).difference(new Set([from]));

/** Whether the edge follows from a longer way of edges that say at least as much. */
function isSuperfluous(graph: Graph, edge: Edge): boolean {
  if (!depends(edge)) return false;
  const ways = waysFrom(graph, edge.dependent, waits(edge) ? waits : depends);
  return ways.some((way) => way.length > 1 && endOf(way) === edge.parent);
}

const sorted = <Item>(items: Iterable<Item>) => [...items].toSorted();
const ids = (graph: Graph) => [...graph.goals.keys()];
const named = (edges: readonly Edge[]) => sorted(edges.map(({ dependent, parent }) => `${dependent} ${parent}`));

describe('the operations on a goal graph', () => {
  it('find all that comes before a goal, and all that depends on it', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const id of ids(graph)) {
          expect(new Set(prerequisites(graph, id))).toEqual(reachable(graph, id, waits));
          const dependents = ids(graph).filter((other) => reachable(graph, other, waits).has(id));
          expect(sorted(impact(graph, id))).toEqual(sorted(dependents));
        }
      }),
    );
  });

  it('find a shortest way down, and none where there is none', () => {
    fc.assert(
      fc.property(soundGraph, (graph) => {
        for (const from of ids(graph)) {
          const ways = waysFrom(graph, from, depends);
          for (const to of ids(graph)) {
            const lengths = ways.filter((way) => endOf(way) === to).map((way) => way.length);
            const path = pathDown(graph, from, to, (type) => depends({ parent: '', dependent: '', type }));
            expect(path && path.length - 1).toBe(lengths.length > 0 ? Math.min(...lengths) : undefined);
            if (path) expect([path[0], path.at(-1)]).toEqual([from, to]);
          }
        }
      }),
    );
  });

  it('find a circle exactly where there is one, and name its goals in order', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const isCircular = graph.edges
          .filter(depends)
          .some((edge) => edge.parent === edge.dependent || reachable(graph, edge.parent, depends).has(edge.dependent));
        const cycle = findCycle(graph);
        expect(cycle !== undefined).toBe(isCircular);
        if (!cycle) return;
        expect(cycle[0]).toBe(cycle.at(-1));
        expect(new Set(cycle).size).toBe(cycle.length - 1);
        for (const [index, id] of cycle.slice(0, -1).entries()) {
          expect(
            graph.edges.some((edge) => depends(edge) && edge.dependent === id && edge.parent === cycle[index + 1]),
          ).toBe(true);
        }
      }),
    );
  });

  it('put every goal of a sound graph after all that it depends on', () => {
    fc.assert(
      fc.property(soundGraph, (graph) => {
        const order = inOrder(graph);
        expect(sorted(order)).toEqual(sorted(ids(graph)));
        for (const edge of graph.edges.filter(depends)) {
          expect(order.indexOf(edge.parent)).toBeLessThan(order.indexOf(edge.dependent));
        }
      }),
    );
  });

  it('find the superfluous links, and what is left says the same without any', () => {
    fc.assert(
      fc.property(soundGraph, (graph) => {
        const redundant = redundantEdges(graph);
        expect(named(redundant)).toEqual(named(graph.edges.filter((edge) => isSuperfluous(graph, edge))));
        const reduced = graphOf(
          graph.goals.values(),
          graph.edges.filter((edge) => !redundant.includes(edge)),
        );
        expect(redundantEdges(reduced)).toEqual([]);
        for (const id of ids(graph)) {
          expect(reachable(reduced, id, waits)).toEqual(reachable(graph, id, waits));
          expect(reachable(reduced, id, depends)).toEqual(reachable(graph, id, depends));
        }
      }),
    );
  });

  it('find the links that a new one would make superfluous', () => {
    fc.assert(
      fc.property(soundGraph, fc.nat(), (graph, which) => {
        const edge = graph.edges[which % Math.max(1, graph.edges.length)];
        fc.pre(edge !== undefined);
        const before = graphOf(
          graph.goals.values(),
          graph.edges.filter((other) => other !== edge),
        );
        const madeSo = before.edges.filter((other) => !isSuperfluous(before, other) && isSuperfluous(graph, other));
        const found = madeRedundantBy(before, edge).filter((other) => !isSuperfluous(before, other));
        expect(named(found)).toEqual(named(madeSo));
      }),
    );
  });

  it('derive todo where all that a goal waits for is reached or given up, and blocked otherwise', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const derived = derivedStatuses(graph);
        for (const { id, status } of graph.goals.values()) {
          const open = graph.edges
            .filter((edge) => edge.dependent === id && waits(edge))
            .some(({ parent }) => !['done', 'canceled'].includes(graph.goals.get(parent)?.status ?? ''));
          expect(derived.get(id)).toBe(
            status === 'todo' || status === 'blocked' ? (open ? 'blocked' : 'todo') : status,
          );
        }
      }),
    );
  });

  it('tell what changes when one goal does, and nothing else', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), fc.constantFrom('todo', 'done', 'paused', 'canceled'), (drawn, which, status) => {
        const settled = derivedStatuses(drawn);
        const goals = [...drawn.goals.values()].map((one) => ({ ...one, status: settled.get(one.id) ?? one.status }));
        const graph = graphOf(goals, drawn.edges);
        const id = ids(graph)[which % graph.goals.size] ?? '';
        const moved = propagation(graph, id, status);
        const after = graphOf(
          goals.map((one) => ({ ...one, status: one.id === id ? status : (moved.get(one.id) ?? one.status) })),
          graph.edges,
        );
        const derived = derivedStatuses(after);
        for (const other of after.goals.values()) if (other.id !== id) expect(other.status).toBe(derived.get(other.id));
        for (const [other, to] of moved) expect(graph.goals.get(other)?.status).not.toBe(to);
      }),
    );
  });

  it('find the chain that takes longest', () => {
    fc.assert(
      fc.property(soundGraph, fc.boolean(), (graph, toOne) => {
        const unfinished = [...graph.goals.values()].filter(({ status }) => status !== 'done' && status !== 'canceled');
        const target = toOne ? unfinished[0]?.id : undefined;
        const open = graphOf(unfinished, graph.edges);
        const days = (id: string) => open.goals.get(id)?.estimatedDays ?? assumedDays;
        const chains = (target === undefined ? ids(open) : [target]).flatMap((start) => [
          [start],
          ...waysFrom(open, start, waits).map((way) => [start, ...way.map(({ parent }) => parent)]),
        ]);
        const longest = Math.max(...chains.map((chain) => chain.reduce((sum, id) => sum + days(id), 0)));
        const path = criticalPath(graph, target);
        expect(path?.days).toBe(chains.length > 0 ? longest : undefined);
        if (!path) return;
        const found = path.goals.map(({ id }) => id);
        expect(chains.map((chain) => chain.toReversed().join())).toContain(found.join());
        expect(path.goals.reduce((sum, { id }) => sum + days(id), 0)).toBe(path.days);
        expect(days(path.bottleneck.id)).toBe(Math.max(...found.map(days)));
        expect(path.assumed).toBe(path.goals.filter(({ estimatedDays }) => estimatedDays === null).length);
      }),
    );
  });

  it('gather the goals around others, the nearest first and never more than asked for', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 9 }), (graph, limit) => {
        const near = nearestTo(graph, ['0'], limit);
        expect(near.size).toBeLessThanOrEqual(limit);
        const all = nearestTo(graph, ['0'], 99);
        expect([...all].slice(0, limit)).toEqual([...near]);
        for (const { parent, dependent } of graph.edges) expect(all.has(parent)).toBe(all.has(dependent));
      }),
    );
  });
});

describe('trouble in a goal graph', () => {
  const three = [goal('a'), goal('b', { status: 'blocked' }), goal('c', { status: 'blocked' })];

  it('is none where the rules hold', () => {
    const graph = graphOf(three, [
      link('b', 'a'),
      link('c', 'b'),
      link('c', 'a', 'enables'),
      link('a', 'c', 'related'),
    ]);
    const { cycle, falseStatus } = troubleIn(graph);
    expect([cycle, falseStatus]).toEqual([[], []]);
  });

  it('is a link that says less than the longer way beside it, but not one that says more', () => {
    const weak = graphOf(three, [link('b', 'a'), link('c', 'b'), link('c', 'a', 'enables')]);
    expect(troubleIn(weak).redundant.map(([from, to]) => `${from.id} ${to.id}`)).toEqual(['c a']);
    const strong = graphOf(three, [link('b', 'a'), link('c', 'b', 'enables'), link('c', 'a')]);
    expect(troubleIn(strong).redundant).toEqual([]);
  });

  it('is a circle, named in full', () => {
    const graph = graphOf(three, [link('a', 'b'), link('b', 'c'), link('c', 'a', 'enables')]);
    expect(troubleIn(graph).cycle.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is a status that does not follow', () => {
    const graph = graphOf([goal('a', { status: 'done' }), goal('b', { status: 'blocked' })], [link('b', 'a')]);
    expect(troubleIn(graph).falseStatus.map(({ id }) => id)).toEqual(['b']);
  });
});
