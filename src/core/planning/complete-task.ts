import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { chooseTasks, type TaskChoice } from './choose-tasks.ts';
import type { Next } from './next-occurrence.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { type TaskFields, taskColumns } from './task-fields.ts';
import { closedTaskFor } from './task-for.ts';
import { openTask } from './task-noun.ts';
import { changeStatus } from './task-status.ts';
import { freedBy, type Named } from './waiting.ts';

export type Experience = Pick<TaskFields, 'energyAtStart' | 'energyAtCompletion' | 'interruptions' | 'contextSwitches'>;

export interface Completed {
  tasks: Task[];
  /** Of the tasks that repeat, by the id of the one completed. */
  next: Map<string, Next>;
  /** Tasks that have nothing to wait for any more. */
  freed: Named[];
}

/**
 * Marks open tasks as done. Throws Refusal('task_already_done') where the words fit only one that is closed already. A task
 * that waits for others may be completed: the person knows.
 */
export async function completeTasks(
  scope: Scope,
  { task, tasks, all, ...how }: TaskChoice & Experience,
): Promise<Completed> {
  const columns = await taskColumns(scope, how);
  const chosen = await chooseTasks(scope, { task, tasks, all }, (reference) => openTaskFor(scope, reference));
  const next = new Map<string, Next>();
  for (const one of chosen) {
    scope.em.assign(one, columns);
    const after = await changeStatus(scope, one, 'completed');
    if (after) next.set(one.id, after);
  }
  await scope.em.flush();
  return { tasks: chosen, next, freed: await freedBy(scope.em, chosen) };
}

async function openTaskFor(scope: Scope, reference: string): Promise<string> {
  try {
    return await resolve(scope, openTask, reference);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const closed = await closedTaskFor(scope, reference).catch(() => undefined);
    if (!closed) throw error;
    const task = await scope.em.findOneOrFail(TaskSchema, closed);
    throw new Refusal('task_already_done', { title: task.title });
  }
}
