import type { goalStatuses } from '../goal.entity.ts';
import type { linkTypes } from '../goal-link.entity.ts';

export type LinkType = (typeof linkTypes)[number];
export type GoalStatus = (typeof goalStatuses)[number];

/** What the operations on the graph need of a goal. */
export interface GraphGoal {
  id: string;
  title: string;
  status: GoalStatus;
  progress: number;
  estimatedDays: number | null;
}

/** `dependent` depends on `parent`. */
export interface Edge {
  parent: string;
  dependent: string;
  type: LinkType;
}

/** One person's goals and the links between them, to be walked in both directions. Links to unknown goals are left out. */
export interface Graph {
  readonly goals: ReadonlyMap<string, GraphGoal>;
  readonly edges: readonly Edge[];
  /** The edges to what each goal depends on. */
  readonly needs: ReadonlyMap<string, readonly Edge[]>;
  /** The edges to what depends on each goal. */
  readonly neededBy: ReadonlyMap<string, readonly Edge[]>;
}

/** Which links an operation follows. */
export type Follows = (type: LinkType) => boolean;
/** A goal waits for what it requires and for what blocks it. */
export const holds: Follows = (type) => type === 'requires' || type === 'blocks';
/** These say what comes first, and so may not go round in a circle. `related` and `parallel` have no direction. */
export const hasDirection: Follows = (type) => holds(type) || type === 'enables';
/** The links that say at least as much as one of this type: a path of them makes it redundant. */
export const asStrongAs = (type: LinkType): Follows => (holds(type) ? holds : hasDirection);

export function graphOf(goals: Iterable<GraphGoal>, links: Iterable<Edge>): Graph {
  const byId = new Map(Array.from(goals, (goal) => [goal.id, goal]));
  const edges = [...links].filter(({ parent, dependent }) => byId.has(parent) && byId.has(dependent));
  const needs = Map.groupBy(edges, ({ dependent }) => dependent);
  return { goals: byId, edges, needs, neededBy: Map.groupBy(edges, ({ parent }) => parent) };
}

export const needsOf = (graph: Graph, id: string, follows: Follows): string[] =>
  (graph.needs.get(id) ?? []).filter(({ type }) => follows(type)).map(({ parent }) => parent);

export const neededByOf = (graph: Graph, id: string, follows: Follows): string[] =>
  (graph.neededBy.get(id) ?? []).filter(({ type }) => follows(type)).map(({ dependent }) => dependent);

/** Neither reached nor given up. */
export const isUnfinished = ({ status }: Pick<GraphGoal, 'status'>): boolean =>
  status !== 'done' && status !== 'canceled';
