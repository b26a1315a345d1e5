import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { closedTask } from './task-noun.ts';
import { setStatus } from './update-task.ts';

export async function reopenTask(scope: Scope, reference: string): Promise<Task> {
  const task = await scope.em.findOneOrFail(TaskSchema, await resolve(scope, closedTask, reference));
  setStatus(task, 'todo', scope.now);
  return task;
}
