import type { FilterQuery } from '@mikro-orm/core';
import { dayBounds, ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { type Task, TaskSchema } from './task.entity.ts';

export const taskViews = ['open', 'today', 'overdue', 'done', 'all'] as const;
export type TaskView = (typeof taskViews)[number];

/** One page of tasks, the most pressing first, and how many there are in all. */
export async function listTasks(
  { em, person, now }: Scope,
  {
    show = 'open',
    query,
    limit = 20,
    offset = 0,
  }: { show?: TaskView; query?: string; limit?: number; offset?: number },
): Promise<{ tasks: Task[]; total: number }> {
  const today = ownDay(now, person);
  const where: FilterQuery<Task> = { archivedAt: null, $and: [within(show, today, dayBounds(today, person).end, now)] };
  if (query) where.title = { $ilike: `%${query.replace(/[\\%_]/g, '\\$&')}%` };
  const [tasks, total] = await em.findAndCount(TaskSchema, where, {
    orderBy:
      show === 'done'
        ? { completedAt: 'desc' }
        : [{ dueOn: 'asc nulls last' }, { dueAt: 'asc nulls last' }, { createdAt: 'asc' }],
    limit,
    offset,
  });
  return { tasks: show === 'done' ? tasks : tasks.toSorted(byPressure(person.timeZone)), total };
}

const open = { status: { $nin: ['completed', 'cancelled'] } } satisfies FilterQuery<Task>;

function within(
  show: TaskView,
  today: Temporal.PlainDate,
  endOfToday: Temporal.Instant,
  now: Temporal.Instant,
): FilterQuery<Task> {
  switch (show) {
    case 'all':
      return {};
    case 'done':
      return { status: 'completed' };
    case 'open':
      return open;
    case 'today':
      return { ...open, $or: [{ dueOn: { $lte: today } }, { dueAt: { $lt: endOfToday } }] };
    case 'overdue':
      return { ...open, $or: [{ dueOn: { $lt: today } }, { dueAt: { $lt: now } }] };
  }
}

const weight: Record<string, number> = { urgent: 0, high: 1, medium: 2, low: 3 };

/** By day, timed ones after those of the whole day, then by priority; those without a date last. */
export function byPressure(timeZone: string): (a: Task, b: Task) => number {
  const key = (task: Task) =>
    task.dueOn?.toString() ?? task.dueAt?.toZonedDateTimeISO(timeZone).toPlainDateTime().toString() ?? '9999';
  return (a, b) => key(a).localeCompare(key(b)) || (weight[a.priority] ?? 0) - (weight[b.priority] ?? 0);
}
