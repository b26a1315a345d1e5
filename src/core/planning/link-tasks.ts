import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '../entity-manager.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { taskFor } from './task-for.ts';
import { type TaskLink, TaskLinkSchema } from './task-link.entity.ts';

/** Says that one task has to wait for another. */
export async function linkTasks(scope: Scope, { task, needs }: { task: string; needs: string }): Promise<[Task, Task]> {
  const waiting = await scope.em.findOneOrFail(TaskSchema, await taskFor(scope, task));
  return [waiting, await linkTo(scope, waiting, needs)];
}

/** Throws Refusal('task_link_itself'), 'task_link_known', and 'task_link_cycle' with the path that proves it. */
export async function linkTo({ em, person, now }: Scope, waiting: Task, needs: string): Promise<Task> {
  const needed = await em.findOneOrFail(TaskSchema, await taskFor({ em, person, now }, needs));
  const values = { task: waiting.title, needs: needed.title };
  if (waiting.id === needed.id) throw new Refusal('task_link_itself', { title: waiting.title });
  // The same lock as the database's own check takes: two writers can't each add half of a cycle.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 7305207))', [person.id]);
  const pair = { taskId: waiting.id, neededTaskId: needed.id };
  if ((await em.count(TaskLinkSchema, pair)) > 0) throw new Refusal('task_link_known', values);
  const path = await pathOf(em, needed.id, waiting.id);
  if (path) throw new Refusal('task_link_cycle', { path: [...path, needed.title].join(' → ') });
  em.create(TaskLinkSchema, { personId: person.id, ...pair } as RequiredEntityData<TaskLink>);
  await em.flush();
  return needed;
}

/** Takes a dependency away. Throws Refusal('task_not_linked'). */
export async function unlinkTasks(scope: Scope, said: { task: string; needs: string }): Promise<[Task, Task]> {
  const { em } = scope;
  const waiting = await em.findOneOrFail(TaskSchema, await taskFor(scope, said.task));
  const needed = await em.findOneOrFail(TaskSchema, await taskFor(scope, said.needs));
  const link = await em.findOne(TaskLinkSchema, { taskId: waiting.id, neededTaskId: needed.id });
  if (!link) throw new Refusal('task_not_linked', { task: waiting.title, needs: needed.title });
  em.remove(link);
  await em.flush();
  return [waiting, needed];
}

/** Titles along what `fromId` waits for, down to `toId`; undefined where it does not wait for it. */
async function pathOf(em: EntityManager, fromId: string, toId: string): Promise<string[] | undefined> {
  const rows = await em.execute<{ titles: string[] }[]>(
    `with recursive reached (id, via) as (
       select ?::uuid, null::uuid
       union
       select link.needed_task_id, link.task_id from task_links link join reached on link.task_id = reached.id
     ), steps as (select distinct on (id) id, via from reached),
     path (id, via, depth) as (
       select id, via, 0 from steps where id = ?
       union all
       select steps.id, steps.via, path.depth + 1 from path join steps on steps.id = path.via where path.depth < 1000
     )
     select to_json(array_agg(task.title order by path.depth desc)) as titles from path join tasks task on task.id = path.id
     having count(*) > 1`,
    [fromId, toId],
  );
  return rows[0]?.titles;
}
