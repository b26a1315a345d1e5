import { labelOf } from '../label-of.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { ActionItemSchema } from './action-item.entity.ts';
import { addTask } from './add-task.ts';
import { projectFor } from './parents.ts';
import type { Project } from './project.entity.ts';
import { openAction, takenAction } from './project-noun.ts';
import { ProjectUpdateSchema } from './project-update.entity.ts';
import type { Task } from './task.entity.ts';

export interface AcceptedAction {
  action: string;
  due?: string | undefined;
  priority?: Task['priority'] | undefined;
}

/** An action item becomes a task of its project. Throws Refusal('action_taken') where it is one already. */
export async function acceptAction(
  scope: Scope,
  { action: reference, ...fields }: AcceptedAction,
): Promise<{ task: Task; project: Project }> {
  const { em } = scope;
  const action = await em.findOneOrFail(ActionItemSchema, await openActionFor(scope, reference));
  const { projectId } = await em.findOneOrFail(ProjectUpdateSchema, action.updateId);
  const project = await projectFor(scope, projectId);
  const task = await addTask(scope, { title: action.text, project: project.id, ...fields });
  await em.flush();
  action.taskId = task.id;
  return { task, project };
}

async function openActionFor(scope: Scope, reference: string): Promise<string> {
  try {
    return await resolve(scope, openAction, reference);
  } catch (error) {
    const text = error instanceof Refusal ? await labelOf(scope, takenAction, reference) : undefined;
    throw text === undefined ? error : new Refusal('action_taken', { text });
  }
}
