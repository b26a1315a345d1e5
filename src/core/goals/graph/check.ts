import type { Edge, Graph, GraphGoal } from './graph.ts';
import { findCycle } from './order.ts';
import { redundantEdges } from './reduction.ts';
import { derivedStatuses } from './status.ts';

export interface GraphTrouble {
  /** A circle, each goal depending on the next, the first again at the end. Empty for none. */
  cycle: GraphGoal[];
  /** Links that follow from a longer way: [what depends, what it depends on]. Not looked for where there is a circle. */
  redundant: [GraphGoal, GraphGoal][];
  /** Goals whose status is not what follows from what they wait for. */
  falseStatus: GraphGoal[];
}

/** What the rules of the graph rule out, and the database should have kept out. All of it empty for a sound graph. */
export function troubleIn(graph: Graph): GraphTrouble {
  const known = (id: string) => graph.goals.get(id);
  const cycle = findCycle(graph) ?? [];
  const redundant = cycle.length > 0 ? [] : redundantEdges(graph);
  const derived = derivedStatuses(graph);
  return {
    cycle: cycle.flatMap((id) => known(id) ?? []),
    redundant: redundant.flatMap((edge) => pairOf(graph, edge)),
    falseStatus: [...graph.goals.values()].filter(({ id, status }) => derived.get(id) !== status),
  };
}

function pairOf({ goals }: Graph, { dependent, parent }: Edge): [GraphGoal, GraphGoal][] {
  const [above, below] = [goals.get(dependent), goals.get(parent)];
  return above && below ? [[above, below]] : [];
}
