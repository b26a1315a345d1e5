import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { anyTask } from './task-noun.ts';

/** Takes a task out of every list. The row stays, archived, so that undo can bring it back. */
export async function deleteTask(scope: Scope, reference: string): Promise<Task> {
  const task = await scope.em.findOneOrFail(TaskSchema, await resolve(scope, anyTask, reference));
  task.archivedAt = scope.now;
  return task;
}
