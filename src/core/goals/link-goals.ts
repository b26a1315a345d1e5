import type { RequiredEntityData } from '@mikro-orm/core';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { type GoalLink, GoalLinkSchema } from './goal-link.entity.ts';
import { anyGoal } from './goal-noun.ts';
import { asStrongAs, type Edge, type Graph, graphOf, hasDirection, type LinkType } from './graph/graph.ts';
import { pathDown } from './graph/reach.ts';
import { madeRedundantBy } from './graph/reduction.ts';
import { loadGraph } from './load-graph.ts';
import { lockGraph, propagateStatus } from './propagate-status.ts';

export interface NewLink {
  goal: string;
  needs: string;
  type?: LinkType | undefined;
  /** 1 to 5. */
  strength?: number | undefined;
  notes?: string | undefined;
  /** Takes the links away that the new one makes redundant. */
  replace?: boolean | undefined;
}

export interface Linked {
  dependent: Goal;
  parent: Goal;
  type: LinkType;
  /** Whether the two were linked before, and the link was changed. */
  changed: boolean;
}

/** Links that would follow from a longer way through the new one: they have to go first. Nothing was changed. */
export interface MakesRedundant {
  dependent: Goal;
  parent: Goal;
  /** [what depends, what it depends on], by their titles. */
  redundant: [string, string][];
}

/**
 * Says that one goal depends on another, or changes how it does. Refused, with the way that proves it: an edge to
 * itself, one that would close a circle, one that a longer way says already. Where existing links would become
 * redundant, they are returned instead, unless they are to be replaced.
 */
export async function linkGoals(scope: Scope, wanted: NewLink): Promise<Linked | MakesRedundant> {
  const { em, person } = scope;
  const dependent = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, wanted.goal));
  const parent = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, wanted.needs));
  if (dependent.id === parent.id) throw new Refusal('link_to_itself', { title: dependent.title });
  await lockGraph(em, person.id);
  const known = await em.findOne(GoalLinkSchema, { parentGoalId: parent.id, dependentGoalId: dependent.id });
  const type: LinkType = wanted.type ?? known?.type ?? 'requires';
  const edge: Edge = { parent: parent.id, dependent: dependent.id, type };
  if (known && saysNothingNew(known, wanted)) {
    throw new Refusal('link_is_known', { path: `${dependent.title} → ${parent.title}` });
  }
  const graph = await loadGraph(em);
  const redundant = checked(known ? withoutPair(graph, edge) : graph, edge);
  if (redundant.length > 0 && !wanted.replace) return { dependent, parent, redundant: redundant.map(named) };
  for (const { edge: old } of redundant) {
    await em.nativeDelete(GoalLinkSchema, { parentGoalId: old.parent, dependentGoalId: old.dependent });
  }
  await store(scope, edge, known, wanted);
  await propagateStatus(em, [dependent.id, ...redundant.map(({ edge: old }) => old.dependent)]);
  await em.refresh(dependent);
  return { dependent, parent, type, changed: known !== null };
}

const saysNothingNew = (known: GoalLink, { type, strength, notes }: NewLink): boolean =>
  (type ?? known.type) === known.type &&
  (strength ?? known.strength) === known.strength &&
  (notes ?? known.notes) === known.notes;

/** A link that is to be changed does not stand in its own way. */
const withoutPair = (graph: Graph, { parent, dependent }: Edge): Graph =>
  graphOf(
    graph.goals.values(),
    graph.edges.filter((edge) => edge.parent !== parent || edge.dependent !== dependent),
  );

interface Named {
  edge: Edge;
  titles: [string, string];
}
const named = ({ titles }: Named) => titles;

/** The edges that the new one makes redundant. Throws Refusal where it can't be added at all. */
function checked(graph: Graph, edge: Edge): Named[] {
  const title = (id: string) => graph.goals.get(id)?.title ?? '';
  const said = (ids: string[]) => ids.map(title).join(' → ');
  const turned = graph.needs.get(edge.parent)?.some(({ parent }) => parent === edge.dependent);
  if (!hasDirection(edge.type)) {
    if (turned) throw new Refusal('link_is_known', { path: said([edge.parent, edge.dependent]) });
    return [];
  }
  const circle = pathDown(graph, edge.parent, edge.dependent, hasDirection);
  if (circle) throw new Refusal('link_closes_cycle', { path: said([...circle, edge.parent]) });
  if (turned) throw new Refusal('link_is_known', { path: said([edge.parent, edge.dependent]) });
  const already = pathDown(graph, edge.dependent, edge.parent, asStrongAs(edge.type));
  if (already) throw new Refusal('link_is_known', { path: said(already) });
  return madeRedundantBy(graph, edge).map((old) => ({ edge: old, titles: [title(old.dependent), title(old.parent)] }));
}

async function store({ em, person }: Scope, edge: Edge, known: GoalLink | null, { strength, notes }: NewLink) {
  if (known) {
    em.assign(known, { type: edge.type, ...(strength && { strength }), ...(notes && { notes }) });
  } else {
    const columns = {
      personId: person.id,
      parentGoalId: edge.parent,
      dependentGoalId: edge.dependent,
      type: edge.type,
      strength: strength ?? 1,
      notes: notes ?? null,
    };
    em.create(GoalLinkSchema, columns as RequiredEntityData<GoalLink>);
  }
  await em.flush();
}
