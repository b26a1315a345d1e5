import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { dueColumns } from './add-task.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { anyTask } from './task-noun.ts';

export interface TaskChange {
  task: string;
  title?: string | undefined;
  /** null takes the due date away. */
  due?: string | null | undefined;
  priority?: Task['priority'] | undefined;
  status?: Task['status'] | undefined;
  tags?: string[] | undefined;
  description?: string | undefined;
}

export async function updateTask(scope: Scope, { task: reference, due, status, ...change }: TaskChange): Promise<Task> {
  const task = await scope.em.findOneOrFail(TaskSchema, await resolve(scope, anyTask, reference));
  scope.em.assign(task, definedOnly(change));
  if (due !== undefined) Object.assign(task, dueColumns(due, scope.person.timeZone));
  if (status !== undefined) setStatus(task, status, scope.now);
  return task;
}

/** A task is completed at a moment, or not completed: the two columns go together. */
export function setStatus(task: Task, status: Task['status'], now: Temporal.Instant): void {
  task.status = status;
  task.completedAt = status === 'completed' ? (task.completedAt ?? now) : null;
}

/** What was said; what was left out stays as it is. */
export function definedOnly<Change extends object>(change: Change): Partial<Change> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Change>;
}
