import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { liveProject } from './project-noun.ts';
import { type ProjectUpdate, ProjectUpdateSchema } from './project-update.entity.ts';

export interface UpdatePage {
  project: Project;
  updates: ProjectUpdate[];
  total: number;
}

/** One page of what was written about a project, the latest first, and how much there is. */
export async function listProjectUpdates(
  scope: Scope,
  {
    project: reference,
    kind,
    limit = 20,
    offset = 0,
  }: {
    project: string;
    kind?: ProjectUpdate['kind'] | undefined;
    limit?: number;
    offset?: number;
  },
): Promise<UpdatePage> {
  const { em } = scope;
  const project = await em.findOneOrFail(ProjectSchema, await resolve(scope, liveProject, reference));
  const [updates, total] = await em.findAndCount(
    ProjectUpdateSchema,
    { projectId: project.id, ...(kind && { kind }) },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit, offset },
  );
  return { project, updates, total };
}
