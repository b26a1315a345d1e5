import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { areaFor, pillarFor, projectFor } from './parents.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { taskFor } from './task-for.ts';
import type { TimeEntry } from './time-entry.entity.ts';

/** What time is spent on, in words: at most one of these. */
export interface SubjectInput {
  task?: string | undefined;
  project?: string | undefined;
  area?: string | undefined;
  pillar?: string | undefined;
}

export interface Subject {
  columns: Partial<Pick<TimeEntry, 'taskId' | 'projectId' | 'areaId' | 'pillarId'>>;
  /** Its name; undefined for time that is spent on nothing in particular. */
  name: string | undefined;
  task?: Task;
}

/** Throws Refusal('time_one_subject') where several are named. */
export async function subjectFor(scope: Scope, { task, project, area, pillar }: SubjectInput): Promise<Subject> {
  if ([task, project, area, pillar].filter((one) => one !== undefined).length > 1)
    throw new Refusal('time_one_subject');
  if (task !== undefined) {
    return taskOrProject(scope, task);
  }
  if (project !== undefined) {
    const found = await projectFor(scope, project);
    return { columns: { projectId: found.id }, name: found.name };
  }
  if (area !== undefined) {
    const found = await areaFor(scope, area);
    return { columns: { areaId: found.id }, name: found.name };
  }
  if (pillar === undefined) return { columns: {}, name: undefined };
  const found = await pillarFor(scope, pillar);
  return { columns: { pillarId: found.id }, name: found.name };
}

/** "Start the timer on the website" may well mean a project of that name. */
async function taskOrProject(scope: Scope, words: string): Promise<Subject> {
  try {
    const found = await scope.em.findOneOrFail(TaskSchema, await taskFor(scope, words));
    return { columns: { taskId: found.id }, name: found.title, task: found };
  } catch (error) {
    const project = error instanceof Refusal ? await projectFor(scope, words).catch(() => undefined) : undefined;
    if (!project) throw error;
    return { columns: { projectId: project.id }, name: project.name };
  }
}

/** What an entry is about, as a column of SQL over `time_entries entry`. */
export const subjectName = `(select title from tasks where id = entry.task_id
  union all select name from projects where id = entry.project_id
  union all select name from areas where id = entry.area_id
  union all select name from pillars where id = entry.pillar_id)`;

export async function nameOfSubject({ em }: Scope, { id }: TimeEntry): Promise<string | undefined> {
  const [row] = await em.execute<{ name: string | null }[]>(
    `select ${subjectName} as name from time_entries entry where id = ?`,
    [id],
  );
  return row?.name ?? undefined;
}
