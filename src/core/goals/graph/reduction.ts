import { asStrongAs, type Edge, type Graph, hasDirection, holds, needsOf } from './graph.ts';
import { inOrder } from './order.ts';
import { impact, prerequisites } from './reach.ts';

/**
 * The edges that follow from a longer way along edges which say at least as much: what transitive reduction takes away.
 * What a goal requires is never made redundant by a mere help on the way. The graph must be without circles.
 */
export function redundantEdges(graph: Graph): Edge[] {
  return [...redundantAmong(graph, 'requires'), ...redundantAmong(graph, 'enables')];
}

/** Of the edges that are as strong as the type, one bit a goal: 2,000 goals are 63 words each. */
function redundantAmong(graph: Graph, type: 'requires' | 'enables'): Edge[] {
  const follows = asStrongAs(type);
  const order = inOrder(graph, follows);
  const place = new Map(order.map((id, index) => [id, index]));
  const words = Math.ceil(order.length / 32);
  const below = order.map(() => new Uint32Array(words));
  const found: Edge[] = [];
  for (const [index, id] of order.entries()) {
    const own = below[index] ?? new Uint32Array();
    const needed = needsOf(graph, id, follows).map((need) => place.get(need) ?? 0);
    for (const need of needed) addBits(own, below[need]);
    // Only now: what is set so far is what the goal depends on through others.
    for (const edge of graph.needs.get(id) ?? []) {
      const isOfType = type === 'requires' ? holds(edge.type) : edge.type === 'enables';
      if (isOfType && has(own, place.get(edge.parent) ?? 0)) found.push(edge);
    }
    for (const need of needed) addBit(own, need);
  }
  return found;
}

function addBits(to: Uint32Array, from: Uint32Array = new Uint32Array()): void {
  for (let word = 0; word < from.length; word += 1) to[word] = (to[word] ?? 0) | (from[word] ?? 0);
}

function addBit(to: Uint32Array, at: number): void {
  to[at >> 5] = (to[at >> 5] ?? 0) | (1 << (at & 31));
}

const has = (bits: Uint32Array, at: number): boolean => ((bits[at >> 5] ?? 0) & (1 << (at & 31))) !== 0;

/** The edges there are that would follow from a longer way through a new one. */
export function madeRedundantBy(graph: Graph, added: Edge): Edge[] {
  if (!hasDirection(added.type)) return [];
  const through = (follows: typeof holds) => ({
    above: new Set([added.dependent, ...impact(graph, added.dependent, follows)]),
    below: new Set([added.parent, ...prerequisites(graph, added.parent, follows)]),
  });
  const held = through(holds);
  const directed = through(hasDirection);
  return graph.edges.filter((edge) => {
    if (!hasDirection(edge.type) || !asStrongAs(edge.type)(added.type)) return false;
    if (edge.parent === added.parent && edge.dependent === added.dependent) return false;
    const { above, below } = holds(edge.type) ? held : directed;
    return above.has(edge.dependent) && below.has(edge.parent);
  });
}
