import type { Scope } from '../scope.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { taskFor } from './task-for.ts';
import type { Named } from './waiting.ts';

export interface TaskView {
  task: Task;
  project: string | undefined;
  goal: string | undefined;
  /** Open tasks that it waits for. */
  waitsFor: Named[];
  /** Open tasks that wait for it. */
  neededBy: Named[];
  /** Whole minutes that were logged on it. */
  minutesSpent: number;
}

/** One task, with what it belongs to and what it hangs on. */
export async function showTask(scope: Scope, reference: string): Promise<TaskView> {
  const { em } = scope;
  const task = await em.findOneOrFail(TaskSchema, await taskFor(scope, reference));
  const isOpen = `archived_at is null and status not in ('completed', 'cancelled')`;
  const [around] = await em.execute<
    { project: string | null; goal: string | null; waits_for: Named[]; needed_by: Named[]; minutes: number }[]
  >(
    `select (select name from projects where id = ?) as project, (select title from goals where id = ?) as goal,
       (select coalesce(json_agg(json_build_object('id', id, 'title', title) order by created_at), '[]') from tasks
        where ${isOpen} and id in (select needed_task_id from task_links where task_id = ?)) as waits_for,
       (select coalesce(json_agg(json_build_object('id', id, 'title', title) order by created_at), '[]') from tasks
        where ${isOpen} and id in (select task_id from task_links where needed_task_id = ?)) as needed_by,
       (select coalesce(sum(minutes), 0)::int from time_entries where task_id = ?) as minutes`,
    [task.projectId ?? null, task.goalId ?? null, task.id, task.id, task.id],
  );
  return {
    task,
    project: around?.project ?? undefined,
    goal: around?.goal ?? undefined,
    waitsFor: around?.waits_for ?? [],
    neededBy: around?.needed_by ?? [],
    minutesSpent: around?.minutes ?? 0,
  };
}
