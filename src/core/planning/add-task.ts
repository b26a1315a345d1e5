import type { RequiredEntityData } from '@mikro-orm/core';
import type { Scope } from '../scope.ts';
import { parseWhen, type When } from '../when.ts';
import { linkTo } from './link-tasks.ts';
import { type RepeatInput, startRecurrence } from './start-recurrence.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { type TaskFields, taskColumns } from './task-fields.ts';

export interface NewTask extends TaskFields, RepeatInput {
  title: string;
  due?: string | undefined;
  /** Tasks that have to be done first, in words. */
  needs?: string[] | undefined;
}

/** Adds a task; one that repeats is due at its first occurrence. */
export async function addTask(scope: Scope, { title, due, needs = [], ...said }: NewTask): Promise<Task> {
  const { em, person } = scope;
  const { repeat, repeatAfter, repeatExcept, ...fields } = said;
  const from = due === undefined ? undefined : parseWhen(due, person.timeZone);
  const columns = await taskColumns(scope, fields);
  const repeats = repeat || repeatAfter;
  const started = repeats ? startRecurrence(scope, { repeat, repeatAfter, repeatExcept }, from) : undefined;
  if (started) await em.flush();
  const task = em.create(TaskSchema, {
    personId: person.id,
    title,
    ...columns,
    ...whenColumns(started?.first ?? from),
    recurrenceId: started?.recurrence.id ?? null,
  } as RequiredEntityData<Task>);
  await em.flush();
  for (const needed of needs) await linkTo(scope, task, needed);
  return task;
}

/** Both columns of a due date, of which one is set; neither for none. */
export function dueColumns(due: string | null | undefined, timeZone: string) {
  return whenColumns(due ? parseWhen(due, timeZone) : undefined);
}

export function whenColumns(when: When | undefined) {
  if (!when) return { dueOn: null, dueAt: null };
  return 'day' in when ? { dueOn: when.day, dueAt: null } : { dueOn: null, dueAt: when.moment };
}
