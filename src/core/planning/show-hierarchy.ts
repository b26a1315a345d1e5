import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { livePillar } from './hierarchy-noun.ts';
import {
  type AreaRow,
  type Branch,
  buildTree,
  depthToFit,
  type HierarchyDepth,
  type Line,
  linesOf,
  type PillarRow,
  type ProjectRow,
  type Tally,
  tallyOf,
} from './hierarchy-tree.ts';

export interface Hierarchy {
  /** One page of lines, depth first. */
  lines: Line[];
  /** Lines in all. */
  total: number;
  depth: HierarchyDepth;
  /** Tasks of the whole, those in no project included where no pillar was asked for. */
  tasks: Tally;
  /** Open tasks in no project. */
  loose: number;
}

/** Pillars, areas and projects with what is open and done below each: counted by Postgres, without loading a task. */
export async function showHierarchy(
  scope: Scope,
  {
    pillar,
    depth,
    limit = 40,
    offset = 0,
  }: { pillar?: string | undefined; depth?: HierarchyDepth | undefined; limit?: number; offset?: number },
): Promise<Hierarchy> {
  const { em } = scope;
  const pillarId = pillar === undefined ? undefined : await resolve(scope, livePillar, pillar);
  const pillars = await em.execute<PillarRow[]>(
    `select id, name, importance, time_share as share, archived_at is not null as archived
     from pillars order by importance desc, created_at, id`,
  );
  const areas = await em.execute<AreaRow[]>(
    `select id, name, importance, pillar_id as "pillarId", archived_at is not null as archived
     from areas order by importance desc, created_at, id`,
  );
  const counted = await countedProjects(scope);
  const loose = counted.find(({ id }) => id === null);
  const projects = counted.filter((row): row is ProjectRow => row.id !== null);
  const tree: Branch[] = buildTree(pillars, areas, projects).filter(
    ({ id }) => pillarId === undefined || id === pillarId,
  );
  const shownDepth = depth ?? depthToFit(tree, limit);
  const all = linesOf(tree, shownDepth);
  const whole = pillarId === undefined ? [...projects, ...(loose ? [loose] : [])] : tree;
  return {
    lines: all.slice(offset, offset + limit),
    total: all.length,
    depth: shownDepth,
    tasks: tallyOf(whole),
    loose: pillarId === undefined ? (loose?.open ?? 0) : 0,
  };
}

/** Projects with their tasks counted, and one row without an id for tasks in no project. */
function countedProjects({ em }: Scope): Promise<(Omit<ProjectRow, 'id'> & { id: string | null })[]> {
  return em.execute(
    `with counted as materialized (
       select project_id, (count(*) filter (where status not in ('completed', 'cancelled')))::int as open,
         (count(*) filter (where status = 'completed'))::int as done
       from tasks where archived_at is null group by project_id)
     select p.id, p.name, p.importance, p.area_id as "areaId", p.archived_at is not null as archived,
       p.status not in ('completed', 'cancelled') as running,
       coalesce(c.open, 0) as open, coalesce(c.done, 0) as done, p.deadline, p.created_at
     from projects p left join counted c on c.project_id = p.id
     where p.archived_at is null or c.open > 0
     union all
     select null, '', 0, null, false, false, open, done, null, null from counted where project_id is null
     order by 3 desc, 9 asc nulls last, 10, 1`,
  );
}
