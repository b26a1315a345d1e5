import type { EntityManager } from '../entity-manager.ts';
import { type GoalStatus, type Graph, type GraphGoal, graphOf, type LinkType } from './graph/graph.ts';

/** All of a person's goals that are not archived, with their links: one query, in the order in which they were added. */
export async function loadGraph(em: EntityManager): Promise<Graph> {
  const [row] = await em.execute<{ goals: GoalColumns[] | null; links: LinkColumns[] | null }[]>(
    `select
       (select json_agg(json_build_array(id, title, status, progress, estimated_days) order by created_at, id)
        from goals where archived_at is null) as goals,
       (select json_agg(json_build_array(parent_goal_id, dependent_goal_id, type) order by created_at, id)
        from goal_links) as links`,
  );
  const goals = (row?.goals ?? []).map(
    ([id, title, status, progress, estimatedDays]): GraphGoal => ({ id, title, status, progress, estimatedDays }),
  );
  const links = (row?.links ?? []).map(([parent, dependent, type]) => ({ parent, dependent, type }));
  return graphOf(goals, links);
}

type GoalColumns = [id: string, title: string, status: GoalStatus, progress: number, days: number | null];
type LinkColumns = [parent: string, dependent: string, type: LinkType];
