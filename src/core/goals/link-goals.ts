import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '../entity-manager.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Goal, GoalSchema } from './goal.entity.ts';
import { type GoalLink, GoalLinkSchema } from './goal-link.entity.ts';
import { anyGoal } from './goal-noun.ts';
import { propagateStatus } from './propagate-status.ts';

export interface NewLink {
  goal: string;
  needs: string;
  type?: GoalLink['type'] | undefined;
  strength?: number | undefined;
}

const directed: GoalLink['type'][] = ['requires', 'enables', 'blocks'];

/**
 * Says that one goal depends on another. Refused, with the path that proves it: an edge to itself, one that would close
 * a cycle, one that a longer path says already.
 */
export async function linkGoals(
  scope: Scope,
  { goal, needs, type = 'requires', strength = 1 }: NewLink,
): Promise<[Goal, Goal]> {
  const { em, person } = scope;
  const dependent = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, goal));
  const parent = await em.findOneOrFail(GoalSchema, await resolve(scope, anyGoal, needs));
  if (dependent.id === parent.id) throw new Refusal('link_to_itself', { title: dependent.title });
  if (directed.includes(type)) await refuseBadPath(em, dependent, parent);
  const columns = { personId: person.id, parentGoalId: parent.id, dependentGoalId: dependent.id, type, strength };
  em.create(GoalLinkSchema, columns as RequiredEntityData<GoalLink>);
  await em.flush();
  await propagateStatus(em, dependent.id);
  return [dependent, parent];
}

async function refuseBadPath(em: EntityManager, dependent: Goal, parent: Goal): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 7305202))', [dependent.personId]);
  const backwards = await pathOf(em, parent.id, dependent.id);
  if (backwards) throw new Refusal('link_closes_cycle', { path: [...backwards, parent.title].join(' → ') });
  const already = await pathOf(em, dependent.id, parent.id);
  if (already) throw new Refusal('link_is_known', { path: already.join(' → ') });
}

/** Titles along what `fromId` depends on, down to `toId`; undefined where it does not depend on it. */
async function pathOf(em: EntityManager, fromId: string, toId: string): Promise<string[] | undefined> {
  const rows = await em.execute<{ titles: string[] }[]>(
    `with recursive path (id, titles) as (
       select id, array[title] from goals where id = ?
       union all
       select goal.id, path.titles || goal.title
       from path join goal_links link on link.dependent_goal_id = path.id and link.type in ('requires', 'enables', 'blocks')
       join goals goal on goal.id = link.parent_goal_id
     ) cycle id set is_cycle using visited
     select to_json(titles) as titles from path where id = ? and not is_cycle and array_length(titles, 1) > 1 limit 1`,
    [fromId, toId],
  );
  return rows[0]?.titles;
}
