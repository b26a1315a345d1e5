import type { Scope } from '../scope.ts';
import { chooseTasks, type TaskChoice } from './choose-tasks.ts';
import type { Task } from './task.entity.ts';
import { taskFor } from './task-for.ts';

/** Takes tasks out of every list. The rows stay, archived, so that undo can bring them back. One that repeats goes for good. */
export async function deleteTasks(scope: Scope, choice: TaskChoice): Promise<Task[]> {
  const tasks = await chooseTasks(scope, choice, (reference) => taskFor(scope, reference));
  for (const task of tasks) task.archivedAt = scope.now;
  return tasks;
}
