import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { moveOn, type Next } from './next-occurrence.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { openTask } from './task-noun.ts';

/** Leaves one occurrence of a repeating task out, and goes on to the next. Throws Refusal('task_not_repeating'). */
export async function skipTask(scope: Scope, reference: string): Promise<{ task: Task; after: Next }> {
  const task = await scope.em.findOneOrFail(TaskSchema, await resolve(scope, openTask, reference));
  task.status = 'cancelled';
  const after = await moveOn(scope, task);
  if (!after) throw new Refusal('task_not_repeating', { title: task.title });
  return { task, after };
}
