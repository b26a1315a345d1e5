import type { Scope } from '../scope.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { closedTaskFor } from './task-for.ts';
import { changeStatus } from './task-status.ts';

export async function reopenTask(scope: Scope, reference: string): Promise<Task> {
  const task = await scope.em.findOneOrFail(TaskSchema, await closedTaskFor(scope, reference));
  await changeStatus(scope, task, 'todo');
  return task;
}
