import type { EntityManager } from '../entity-manager.ts';
import { type GoalStatus, type Graph, type GraphGoal, graphOf, type LinkType } from './graph/graph.ts';

/**
 * All of a person's goals that are not archived, with their links: one query, in the order in which they were added, which
 * their ids keep. Links come as three columns, since Postgres writes these faster than thousands of small rows.
 */
export async function loadGraph(em: EntityManager): Promise<Graph> {
  const [row] = await em.execute<{ goals: GoalColumns[] | null; links: LinkColumns }[]>(
    `select
       (select json_agg(json_build_array(id, title, status, progress, estimated_days) order by id)
        from goals where archived_at is null) as goals,
       (select json_build_array(array_agg(parent_goal_id), array_agg(dependent_goal_id), array_agg(type))
        from (select * from goal_links order by id) as link) as links`,
  );
  const goals = (row?.goals ?? []).map(
    ([id, title, status, progress, estimatedDays]): GraphGoal => ({ id, title, status, progress, estimatedDays }),
  );
  const [parents, dependents, types] = row?.links ?? [null, null, null];
  const links = (parents ?? []).map((parent, index) => ({
    parent,
    dependent: dependents?.[index] ?? '',
    type: types?.[index] ?? 'related',
  }));
  return graphOf(goals, links);
}

type GoalColumns = [id: string, title: string, status: GoalStatus, progress: number, days: number | null];
type LinkColumns = [parents: string[] | null, dependents: string[] | null, types: LinkType[] | null];
