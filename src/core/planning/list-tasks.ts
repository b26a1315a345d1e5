import { type FilterQuery, type QueryOrderMap, raw } from '@mikro-orm/core';
import { anyGoal } from '../goals/goal-noun.ts';
import { dayBounds, ownDay } from '../people/own-time.ts';
import { listLength } from '../people/settings.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { liveProject } from './project-noun.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import type { TaskView } from './task-views.ts';

export interface TaskQuery {
  show?: TaskView | undefined;
  /** Words of the title. */
  query?: string | undefined;
  tag?: string | undefined;
  /** The project or list that they are in, in words. */
  project?: string | undefined;
  /** A goal that they serve, in words. */
  goal?: string | undefined;
  energy?: Task['energyRequirement'] | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/** One page of tasks, the most pressing first, and how many there are in all. */
export async function listTasks(
  scope: Scope,
  { show = 'open', query, tag, project, goal, energy, limit, offset = 0 }: TaskQuery,
): Promise<{ tasks: Task[]; total: number }> {
  const { em, person, now } = scope;
  const today = ownDay(now, person);
  const where: FilterQuery<Task> = { archivedAt: null, $and: [within(show, today, dayBounds(today, person).end, now)] };
  if (query) where.title = { $ilike: `%${query.replace(/[\\%_]/g, '\\$&')}%` };
  if (tag) where.tags = { $contains: [tag.replace(/^#/, '')] };
  if (project) where.projectId = await resolve(scope, liveProject, project);
  if (goal) where.goalId = await resolve(scope, anyGoal, goal);
  if (energy) where.energyRequirement = energy;
  const orderBy = show === 'done' ? { completedAt: 'desc' as const } : mostPressing(person.timeZone);
  const page = { limit: limit ?? (await listLength(scope)), offset };
  const [tasks, total] = await em.findAndCount(TaskSchema, where, { orderBy, ...page });
  return { tasks, total };
}

/** By day, whole days before times of that day, then by priority; those without a date last. As byPressure has it. */
function mostPressing(timeZone: string): QueryOrderMap<Task>[] {
  const day = raw('coalesce(due_on, (due_at at time zone ?)::date)', [timeZone]);
  const urgency = raw(`array_position(array['urgent', 'high', 'medium', 'low'], priority)`);
  return [{ [day]: 'asc nulls last' }, { dueAt: 'asc nulls first' }, { [urgency]: 'asc' }, { createdAt: 'asc' }];
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
    case 'blocked':
      return { ...open, $or: [{ status: 'blocked' }, { blockers: { $ne: null } }, { id: { $in: waiting() } }] };
  }
}

/** Tasks that need another one which is still open. */
const waiting = () =>
  raw(`(select link.task_id from task_links link join tasks needed on needed.id = link.needed_task_id
    where needed.archived_at is null and needed.status not in ('completed', 'cancelled'))`) as unknown as string[];

const weight: Record<string, number> = { urgent: 0, high: 1, medium: 2, low: 3 };

/** By day, timed ones after those of the whole day, then by priority; those without a date last. */
export function byPressure(timeZone: string): (a: Task, b: Task) => number {
  const key = (task: Task) =>
    task.dueOn?.toString() ?? task.dueAt?.toZonedDateTimeISO(timeZone).toPlainDateTime().toString() ?? '9999';
  return (a, b) => key(a).localeCompare(key(b)) || (weight[a.priority] ?? 0) - (weight[b.priority] ?? 0);
}
