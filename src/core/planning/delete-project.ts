import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { liveProject } from './project-noun.ts';
import { openTasks } from './update-project.ts';

/** Archives a project or list. Its tasks stay in it and in the person's lists; `open` is how many are not closed. */
export async function deleteProject(scope: Scope, reference: string): Promise<{ project: Project; open: number }> {
  const project = await scope.em.findOneOrFail(ProjectSchema, await resolve(scope, liveProject, reference));
  project.archivedAt = scope.now;
  return { project, open: await openTasks(scope, project.id) };
}
