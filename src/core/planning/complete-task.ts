import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { closedTask, openTask } from './task-noun.ts';
import { setStatus } from './update-task.ts';

/** Marks an open task as done. Throws Refusal('task_already_done') where the words fit only one that is closed already. */
export async function completeTask(scope: Scope, reference: string): Promise<Task> {
  const task = await scope.em.findOneOrFail(TaskSchema, await openTaskFor(scope, reference));
  setStatus(task, 'completed', scope.now);
  return task;
}

async function openTaskFor(scope: Scope, reference: string): Promise<string> {
  try {
    return await resolve(scope, openTask, reference);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const closed = await resolve(scope, closedTask, reference).catch(() => undefined);
    if (!closed) throw error;
    const task = await scope.em.findOneOrFail(TaskSchema, closed);
    throw new Refusal('task_already_done', { title: task.title });
  }
}
