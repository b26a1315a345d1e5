import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { addProject } from './add-project.ts';
import { projectFor } from './parents.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { liveProject } from './project-noun.ts';

/** Where a new task goes. */
export interface Placed {
  project: Project;
  /** Whether the list was made for it. */
  isNew: boolean;
}

const id = /^(?:#?\d+|[0-9a-f-]{36})$/i;

/**
 * The project or list that the words name. Where there is none a list of that name is made: "add eggs to the shopping
 * list" works the first time. An id or a place in a list that fits nothing is no name: Refusal('nothing_found').
 */
export async function projectOrNewList(scope: Scope, words: string): Promise<Placed> {
  try {
    return { project: await projectFor(scope, words), isNew: false };
  } catch (error) {
    const isUnknown = error instanceof Refusal && error.key === 'nothing_found';
    if (!isUnknown || id.test(words.trim()) || words.trim().length > 200) throw error;
  }
  const project = await addProject(scope, { name: words.trim(), kind: 'list' });
  await scope.em.flush();
  return { project, isNew: true };
}

/** The live project or list that the words name. */
export async function projectNamed(scope: Scope, words: string): Promise<Project> {
  return scope.em.findOneOrFail(ProjectSchema, await resolve(scope, liveProject, words));
}
