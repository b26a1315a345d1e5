import type { EntityManager } from '../entity-manager.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { moveOn, type Next } from './next-occurrence.ts';
import { type Task, TaskSchema } from './task.entity.ts';

const isClosed = (status: Task['status']) => status === 'completed' || status === 'cancelled';

/**
 * Gives a task another status, with what follows from it: when it was begun and ended, and for one that repeats its next
 * occurrence. One that is cancelled repeats no more. Opened again, a task takes the place of the next occurrence that it
 * had left; throws Refusal('next_occurrence_touched') where something was done with that since.
 */
export async function changeStatus(scope: Scope, task: Task, status: Task['status']): Promise<Next | undefined> {
  const wasClosed = isClosed(task.status);
  if (wasClosed && !isClosed(status)) await takeBackNext(scope.em, task);
  const isCompleted = status === 'completed';
  if (status === 'in_progress') task.startedAt ??= scope.now;
  task.status = status;
  task.completedAt = isCompleted ? (task.completedAt ?? scope.now) : null;
  task.endedAt = isCompleted ? (task.endedAt ?? endOf(task, scope.now)) : null;
  return isCompleted && !wasClosed ? moveOn(scope, task) : undefined;
}

/** A clock that was set back must not end what it began later. */
const endOf = ({ startedAt }: Task, now: Temporal.Instant) =>
  startedAt && Temporal.Instant.compare(startedAt, now) > 0 ? startedAt : now;

/** A row that was never written again, worked on or linked. */
const untouched = `task.status = 'todo' and task.updated_at = task.created_at
  and not exists (select from time_entries entry where entry.task_id = task.id)
  and not exists (select from task_links link where task.id in (link.task_id, link.needed_task_id))
  and not exists (select from reminders reminder where reminder.task_id = task.id)`;

/** A repetition has one open occurrence at most: the one that the completion made goes. */
async function takeBackNext(em: EntityManager, task: Task): Promise<void> {
  if (!task.recurrenceId) return;
  const [next] = await em.execute<{ id: string; is_untouched: boolean }[]>(
    `select id, ${untouched} as is_untouched from tasks task
     where recurrence_id = ? and id <> ? and archived_at is null and status not in ('completed', 'cancelled')`,
    [task.recurrenceId, task.id],
  );
  if (!next) return;
  if (!next.is_untouched) throw new Refusal('next_occurrence_touched', { title: task.title });
  em.remove(await em.findOneOrFail(TaskSchema, next.id));
  await em.flush();
}
