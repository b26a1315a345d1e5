import type { EntityManager } from '../entity-manager.ts';
import { type GraphTrouble, troubleIn } from './graph/check.ts';
import { loadGraph } from './load-graph.ts';

/** What is wrong with a person's goal graph; and how much there is of it. */
export async function checkGoals(em: EntityManager): Promise<GraphTrouble & { goals: number; links: number }> {
  const graph = await loadGraph(em);
  return { ...troubleIn(graph), goals: graph.goals.size, links: graph.edges.length };
}
