import type { EntityManager } from '../entity-manager.ts';
import { dayBounds } from '../people/own-time.ts';
import type { Person } from '../people/person.entity.ts';
import type { Subject } from './time-subject.ts';

/** Whole minutes, and those of them that were focused. A timer that still runs counts for nothing yet. */
export interface Minutes {
  total: number;
  focused: number;
}

const sums = `coalesce(sum(minutes), 0)::int as total,
  coalesce(sum(minutes) filter (where activity = 'focused'), 0)::int as focused`;

/** Minutes of the person's own days from one to another, both counted. Time belongs to the day that it began on. */
export async function minutesOn(
  em: EntityManager,
  person: Pick<Person, 'timeZone' | 'dayStart'>,
  first: Temporal.PlainDate,
  last = first,
): Promise<Minutes> {
  const bounds = [dayBounds(first, person).start.toString(), dayBounds(last, person).end.toString()];
  return one(em, `select ${sums} from time_entries where started_at >= ? and started_at < ?`, bounds);
}

/** SQL that says which entries count for a task, a project with its tasks, an area with its projects, a pillar with its areas. */
export function countingFor({ taskId, projectId, areaId, pillarId }: Subject['columns']): {
  sql: string;
  values: string[];
} {
  const inProjects = (projects: string) =>
    `entry.project_id in (${projects}) or entry.task_id in (select id from tasks where project_id in (${projects}))`;
  if (taskId) return { sql: 'entry.task_id = ?', values: [taskId] };
  if (projectId) return { sql: `(${inProjects('?::uuid')})`, values: [projectId, projectId] };
  if (areaId) {
    const projects = 'select id from projects where area_id = ?';
    return { sql: `(entry.area_id = ? or ${inProjects(projects)})`, values: [areaId, areaId, areaId] };
  }
  if (!pillarId) return { sql: 'true', values: [] };
  const areas = 'select id from areas where pillar_id = ?';
  const projects = `select id from projects where area_id in (${areas})`;
  const sql = `(entry.pillar_id = ? or entry.area_id in (${areas}) or ${inProjects(projects)})`;
  return { sql, values: [pillarId, pillarId, pillarId, pillarId] };
}

/** All minutes ever spent on something, with what is below it. */
export async function minutesFor(em: EntityManager, columns: Subject['columns']): Promise<Minutes> {
  const { sql, values } = countingFor(columns);
  return one(em, `select ${sums} from time_entries entry where ${sql}`, values);
}

async function one(em: EntityManager, sql: string, values: string[]): Promise<Minutes> {
  const [row] = await em.execute<Minutes[]>(sql, values);
  return row ?? { total: 0, focused: 0 };
}
