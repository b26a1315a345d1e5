import type { RequiredEntityData } from '@mikro-orm/core';
import type { Scope } from '../scope.ts';
import { parseWhen } from '../when.ts';
import { type Task, TaskSchema } from './task.entity.ts';

export interface NewTask {
  title: string;
  due?: string | undefined;
  priority?: Task['priority'] | undefined;
  tags?: string[] | undefined;
  description?: string | undefined;
}

export function addTask({ em, person }: Scope, { due, ...task }: NewTask): Task {
  return em.create(TaskSchema, {
    personId: person.id,
    ...task,
    ...dueColumns(due, person.timeZone),
  } as RequiredEntityData<Task>);
}

/** Both columns of a due date, of which one is set; neither for none. */
export function dueColumns(due: string | null | undefined, timeZone: string) {
  if (!due) return { dueOn: null, dueAt: null };
  const when = parseWhen(due, timeZone);
  return 'day' in when ? { dueOn: when.day, dueAt: null } : { dueOn: null, dueAt: when.moment };
}
