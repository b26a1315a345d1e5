import type { EntityManager } from '../entity-manager.ts';
import type { Task } from './task.entity.ts';

/** A row of a list that only needs its name. */
export interface Named {
  id: string;
  title: string;
}

const isOpen = (alias: string) => `${alias}.archived_at is null and ${alias}.status not in ('completed', 'cancelled')`;

/** What each of these open tasks has to wait for: the tasks it needs that are still open. Tasks that wait for none are left out. */
export async function waitingFor(em: EntityManager, tasks: readonly Task[]): Promise<Map<string, Named[]>> {
  const open = tasks.filter(({ status }) => status !== 'completed' && status !== 'cancelled');
  if (open.length === 0) return new Map();
  const rows = await em.execute<(Named & { task_id: string })[]>(
    `select link.task_id, needed.id, needed.title from task_links link join tasks needed on needed.id = link.needed_task_id
     where link.task_id = any(?::uuid[]) and ${isOpen('needed')} order by needed.created_at`,
    [uuids(open)],
  );
  return Map.groupBy(
    rows.map(({ task_id, ...named }) => ({ task_id, ...named })),
    ({ task_id }) => task_id,
  );
}

/** Open tasks that waited for these and now wait for nothing: what closing these has freed. */
export async function freedBy(em: EntityManager, closed: readonly Task[]): Promise<Named[]> {
  if (closed.length === 0) return [];
  return em.execute<Named[]>(
    `select distinct task.id, task.title from task_links link join tasks task on task.id = link.task_id
     where link.needed_task_id = any(?::uuid[]) and ${isOpen('task')} and not exists (
       select from task_links other join tasks needed on needed.id = other.needed_task_id
       where other.task_id = task.id and ${isOpen('needed')})
     order by task.title limit 20`,
    [uuids(closed)],
  );
}

const uuids = (tasks: readonly Task[]) => `{${tasks.map(({ id }) => id).join(',')}}`;
