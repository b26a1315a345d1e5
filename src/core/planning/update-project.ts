import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type ProjectFields, projectColumns } from './add-project.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { liveProject } from './project-noun.ts';
import { refuseTakenName } from './refuse-taken-name.ts';
import { TaskSchema } from './task.entity.ts';

export type ProjectChange = ProjectFields & { project: string; name?: string | undefined };

/**
 * Changes a project. One that was completed keeps the moment when it was; `open` is how many open tasks it is closed with.
 * Throws Refusal('parent_archived') and Refusal('name_taken').
 */
export async function updateProject(
  scope: Scope,
  { project: reference, name, ...fields }: ProjectChange,
): Promise<{ project: Project; open: number }> {
  const { em } = scope;
  const project = await em.findOneOrFail(ProjectSchema, await resolve(scope, liveProject, reference));
  const columns = await projectColumns(scope, fields);
  const completedAt = columns.completedAt && (project.completedAt ?? columns.completedAt);
  // Not em.assign: it takes days and moments for values of the wrong type.
  Object.assign(project, { ...columns, ...(completedAt && { completedAt }), ...(name !== undefined && { name }) });
  const within = { column: 'area_id', id: project.areaId } as const;
  await refuseTakenName(em, project.name, { table: 'projects', within, except: project.id });
  const isClosed = fields.status === 'completed' || fields.status === 'cancelled';
  return { project, open: isClosed ? await openTasks(scope, project.id) : 0 };
}

/** Tasks of a project that are neither completed nor given up. */
export function openTasks({ em }: Scope, projectId: string): Promise<number> {
  return em.count(TaskSchema, { projectId, status: { $nin: ['completed', 'cancelled'] }, archivedAt: null });
}
