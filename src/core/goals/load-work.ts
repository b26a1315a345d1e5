import type { EntityManager } from '../entity-manager.ts';
import type { Work } from './roll-up.ts';

/** What tasks and projects that serve these goals come to, for `rollUp`. Goals that nothing serves are missing. */
export async function loadWork(em: EntityManager, goalIds: readonly string[]): Promise<Map<string, Work>> {
  const rows = await em.execute<{ goal: string; project: string | null; done: number; total: number }[]>(workSql, [
    JSON.stringify(goalIds),
  ]);
  const work = new Map<string, Work>();
  for (const { goal, project, done, total } of rows) {
    const known = work.get(goal) ?? { tasks: { done: 0, total: 0 }, projects: [] };
    if (project === null) known.tasks = { done, total };
    else known.projects.push(total === 0 ? 0 : (100 * done) / total);
    work.set(goal, known);
  }
  return work;
}

/** A project is as far as its tasks, and done when its person says so. A task counts for its project, where that serves the same goal. */
const workSql = `
  with wanted as (select id::uuid as goal from jsonb_array_elements_text(?::jsonb) as one (id)),
  serving as (
    select id as project, goal_id as goal, status from projects
    where goal_id in (select goal from wanted) and archived_at is null and status <> 'cancelled'
  )
  select goal, project, case status when 'completed' then 1 else done end as done,
    case status when 'completed' then 1 else total end as total
  from serving cross join lateral (
    select count(*) filter (where task.status = 'completed')::int as done, count(*)::int as total
    from tasks task where task.project_id = project and task.archived_at is null and task.status <> 'cancelled'
  ) as counted
  union all
  select task.goal_id, null, count(*) filter (where task.status = 'completed')::int, count(*)::int
  from tasks task where task.goal_id in (select goal from wanted) and task.archived_at is null and task.status <> 'cancelled'
    and not exists (select from serving where serving.project = task.project_id and serving.goal = task.goal_id)
  group by task.goal_id`;
