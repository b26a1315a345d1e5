import type { RequiredEntityData } from '@mikro-orm/core';
import { anyGoal } from '../goals/goal-noun.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { parseDay } from '../when.ts';
import { areaFor } from './parents.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { refuseTakenName } from './refuse-taken-name.ts';

type Columns = Pick<
  Project,
  | 'kind'
  | 'description'
  | 'priority'
  | 'importance'
  | 'organization'
  | 'role'
  | 'tags'
  | 'integrations'
  | 'estimatedHours'
>;

/** What a person says of a project; what is left out stays as it is, or at its default. */
export type ProjectFields = { [Key in keyof Columns]?: Columns[Key] | undefined } & {
  status?: Project['status'] | undefined;
  /** The area it lies in and the goal it serves, in words; null takes it out. */
  area?: string | null | undefined;
  goal?: string | null | undefined;
  deadline?: string | null | undefined;
};

export type NewProject = ProjectFields & { name: string };

/** Throws Refusal('parent_archived') and Refusal('name_taken'). */
export async function addProject(scope: Scope, { name, ...fields }: NewProject): Promise<Project> {
  const { em, person, now } = scope;
  const columns = await projectColumns(scope, fields);
  await refuseTakenName(em, name, { table: 'projects', within: { column: 'area_id', id: columns.areaId } });
  const project = { personId: person.id, createdAt: now, name, ...columns } as RequiredEntityData<Project>;
  return em.create(ProjectSchema, project);
}

/** The columns that were said, with references resolved. */
export async function projectColumns(
  scope: Scope,
  { area, goal, deadline, status, ...rest }: ProjectFields,
): Promise<Partial<Project>> {
  const { now } = scope;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...said,
    ...(area !== undefined && { areaId: area === null ? null : (await areaFor(scope, area)).id }),
    ...(goal !== undefined && { goalId: goal === null ? null : await resolve(scope, anyGoal, goal) }),
    ...(deadline !== undefined && { deadline: deadline === null ? null : parseDay(deadline) }),
    ...(status !== undefined && { status, completedAt: status === 'completed' ? now : null }),
  };
}
