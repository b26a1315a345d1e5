import type { EntityManager } from '../entity-manager.ts';
import type { GoalStatus } from './graph/graph.ts';

/** A goal whose status came to follow to something else. */
export interface Moved {
  id: string;
  title: string;
  status: GoalStatus;
}

/** Writers of one person's goal graph take turns, here and in the database's own guard (goal_links_acyclic). */
export async function lockGraph(em: EntityManager, personId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 7305202))', [personId]);
}

/**
 * Sets these goals, and those that wait for one of them, to what follows from what they wait for (derivedStatuses in
 * graph/status.ts, in one statement): todo when all of it is reached, otherwise blocked. That is as far as a change goes:
 * a goal that is open holds up what waits for it, blocked itself or not. Returns the goals that changed.
 */
export async function propagateStatus(em: EntityManager, goalIds: readonly string[]): Promise<Moved[]> {
  return em.execute<Moved[]>(
    `with touched as (
       select id::uuid from jsonb_array_elements_text(?::jsonb) as one (id)
       union
       select link.dependent_goal_id from goal_links link
       where link.parent_goal_id in (select id::uuid from jsonb_array_elements_text(?::jsonb) as one (id))
         and link.type in ('requires', 'blocks')
     ), due as (
       select goal.id, case when exists (
         select from goal_links link join goals needed on needed.id = link.parent_goal_id
         where link.dependent_goal_id = goal.id and link.type in ('requires', 'blocks')
           and needed.status not in ('done', 'canceled') and needed.archived_at is null
       ) then 'blocked' else 'todo' end as status
       from goals goal join touched using (id)
       where goal.archived_at is null and goal.status in ('todo', 'blocked')
     )
     update goals set status = due.status from due where goals.id = due.id and goals.status <> due.status
     returning goals.id, goals.title, goals.status`,
    [JSON.stringify(goalIds), JSON.stringify(goalIds)],
  );
}

/** What a goal waits for that is not reached. What was given up no longer holds anything up. */
export async function openRequirements(em: EntityManager, goalId: string): Promise<Moved[]> {
  return em.execute<Moved[]>(
    `select needed.id, needed.title, needed.status from goal_links link join goals needed on needed.id = link.parent_goal_id
     where link.dependent_goal_id = ? and link.type in ('requires', 'blocks')
       and needed.status not in ('done', 'canceled') and needed.archived_at is null
     order by needed.created_at, needed.id`,
    [goalId],
  );
}
