import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { listTasks } from './list-tasks.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import type { BulkView } from './task-views.ts';

/** Which tasks are meant: one, several, or all that a list shows. */
export interface TaskChoice {
  task?: string | undefined;
  tasks?: string[] | undefined;
  all?: BulkView | undefined;
}

const atMost = 500;

/**
 * The tasks that are meant, each once. `find` gives the id of one that is named. Throws Refusal('ask_which_task') where
 * none is named, 'tasks_none' where a list is empty, 'too_many_at_once' where it is very long.
 */
export async function chooseTasks(
  scope: Scope,
  { task, tasks = [], all }: TaskChoice,
  find: (reference: string) => Promise<string>,
): Promise<Task[]> {
  const references = [...(task === undefined ? [] : [task]), ...tasks];
  if (references.length === 0 && !all) throw new Refusal('ask_which_task');
  const ids: string[] = [];
  for (const reference of references) ids.push(await find(reference));
  const named = await scope.em.find(TaskSchema, { id: { $in: ids } });
  const inOrder = [...new Set(ids)].map((id) => named.find((one) => one.id === id)).filter((one) => one !== undefined);
  return all ? [...new Set([...inOrder, ...(await listed(scope, all))])] : inOrder;
}

async function listed(scope: Scope, show: BulkView): Promise<Task[]> {
  const { tasks, total } = await listTasks(scope, { show, limit: atMost });
  if (total > atMost) throw new Refusal('too_many_at_once', { count: total, limit: atMost });
  if (total === 0) throw new Refusal('tasks_none', { show });
  return tasks;
}
