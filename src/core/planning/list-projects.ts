import { dayBounds, ownDay } from '../people/own-time.ts';
import { listLength } from '../people/settings.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { liveArea } from './hierarchy-noun.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { type ProjectFacts, projectFacts } from './project-facts.ts';
import { silentAfterDays } from './project-progress.ts';

/** `open` is neither finished nor given up; `silent` is in progress without an update for seven days or more. */
export const projectViews = ['open', 'silent', 'on_hold', 'completed', 'cancelled', 'lists', 'all'] as const;
export type ProjectView = (typeof projectViews)[number];

export interface ListedProject {
  project: Project;
  facts: ProjectFacts;
}

export interface ProjectPage {
  projects: ListedProject[];
  total: number;
}

const conditions: Record<ProjectView, string> = {
  open: `kind = 'project' and status in ('not_started', 'in_progress', 'on_hold')`,
  silent: `kind = 'project' and status = 'in_progress' and coalesce((select max(u.created_at) from project_updates u
    where u.person_id = projects.person_id and u.project_id = projects.id), created_at) < ?`,
  on_hold: `kind = 'project' and status = 'on_hold'`,
  completed: `status = 'completed'`,
  cancelled: `status = 'cancelled'`,
  lists: `kind = 'list' and status not in ('completed', 'cancelled')`,
  all: 'true',
};

/** One page of projects with their facts, the nearest deadline first, then the most important; and how many there are. */
export async function listProjects(
  scope: Scope,
  {
    show = 'open',
    area,
    limit,
    offset = 0,
  }: { show?: ProjectView; area?: string | undefined; limit?: number; offset?: number },
): Promise<ProjectPage> {
  const { em, person, now } = scope;
  const areaId = area === undefined ? null : await resolve(scope, liveArea, area);
  const quietBefore = dayBounds(ownDay(now, person).subtract({ days: silentAfterDays - 1 }), person).start;
  const rows = await em.execute<{ id: string; total: number }[]>(
    `select id, (count(*) over ())::int as total from projects
     where archived_at is null and ${conditions[show]} and (?::uuid is null or area_id = ?::uuid)
     order by deadline asc nulls last, importance desc, created_at, id limit ? offset ?`,
    [
      ...(show === 'silent' ? [quietBefore.toString()] : []),
      areaId,
      areaId,
      limit ?? (await listLength(scope)),
      offset,
    ],
  );
  const ids = rows.map(({ id }) => id);
  const [facts, projects] = [await projectFacts(scope, ids), await em.find(ProjectSchema, { id: { $in: ids } })];
  const byId = new Map(projects.map((project) => [project.id, project]));
  const listed = ids.flatMap((id) => {
    const [project, its] = [byId.get(id), facts.get(id)];
    return project && its ? [{ project, facts: its }] : [];
  });
  return { projects: listed, total: rows[0]?.total ?? 0 };
}
