import { type Goal, GoalSchema } from '../goals/goal.entity.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type ActionItem, ActionItemSchema } from './action-item.entity.ts';
import { type Area, AreaSchema } from './area.entity.ts';
import { type Blocker, BlockerSchema } from './blocker.entity.ts';
import { byPressure } from './list-tasks.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { type ProjectFacts, projectFacts } from './project-facts.ts';
import { liveProject } from './project-noun.ts';
import { type ProjectUpdate, ProjectUpdateSchema } from './project-update.entity.ts';
import { type Task, TaskSchema } from './task.entity.ts';

/** A project with what is open in it: tasks, action items that are no tasks yet, blockers; and its latest updates. */
export interface ProjectView {
  project: Project;
  facts: ProjectFacts;
  area: Area | undefined;
  goal: Goal | undefined;
  tasks: Task[];
  actions: ActionItem[];
  blockers: Blocker[];
  updates: ProjectUpdate[];
}

const shown = { tasks: 10, actions: 10, blockers: 10, updates: 3 };

export async function showProject(scope: Scope, reference: string): Promise<ProjectView> {
  const { em, person } = scope;
  const project = await em.findOneOrFail(ProjectSchema, await resolve(scope, liveProject, reference));
  const facts = (await projectFacts(scope, [project.id])).get(project.id);
  if (!facts) throw new Error('a project without facts');
  const { areaId, goalId } = project;
  const tasks = await em.find(
    TaskSchema,
    { projectId: project.id, archivedAt: null, status: { $nin: ['completed', 'cancelled'] } },
    { orderBy: [{ dueOn: 'asc nulls last' }, { dueAt: 'asc nulls last' }, { createdAt: 'asc' }], limit: shown.tasks },
  );
  const updates = await em.find(
    ProjectUpdateSchema,
    { projectId: project.id },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: shown.updates },
  );
  return {
    project,
    facts,
    area: (areaId && (await em.findOne(AreaSchema, areaId))) || undefined,
    goal: (goalId && (await em.findOne(GoalSchema, goalId))) || undefined,
    tasks: tasks.toSorted(byPressure(person.timeZone)),
    actions: await openActions(scope, project.id),
    blockers: await em.find(
      BlockerSchema,
      { projectId: project.id, resolvedAt: null },
      { orderBy: { createdAt: 'asc', id: 'asc' }, limit: shown.blockers },
    ),
    updates,
  };
}

/** Those of all its updates that have not become tasks, the latest first. */
async function openActions({ em }: Scope, projectId: string): Promise<ActionItem[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select a.id from project_updates u join action_items a on a.person_id = u.person_id and a.update_id = u.id
     where u.project_id = ? and a.task_id is null order by u.created_at desc, a.created_at, a.id limit ?`,
    [projectId, shown.actions],
  );
  const ids = rows.map(({ id }) => id);
  const found = new Map((await em.find(ActionItemSchema, { id: { $in: ids } })).map((item) => [item.id, item]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
