/** Tasks below something. */
export interface Tally {
  open: number;
  done: number;
}

export interface PillarRow {
  id: string;
  name: string;
  importance: number;
  share: number | null;
  archived: boolean;
}

export interface AreaRow {
  id: string;
  name: string;
  importance: number;
  pillarId: string | null;
  archived: boolean;
}

export interface ProjectRow extends Tally {
  id: string;
  name: string;
  importance: number;
  areaId: string | null;
  archived: boolean;
  /** Neither finished nor given up. What is closed counts, but has no line of its own. */
  running: boolean;
}

/** One line of the hierarchy, with all that lies below it. */
export interface Branch extends Tally {
  table: 'pillars' | 'areas' | 'projects';
  id: string;
  name: string;
  importance: number;
  /** Percent of the person's time; of pillars only. */
  share: number | null;
  archived: boolean;
  /** Running projects in it; 0 for a project itself. */
  projects: number;
  below: Branch[];
}

/** Pillars, then areas without one, then projects without an area, each in the order given. */
export function buildTree(
  pillars: readonly PillarRow[],
  areas: readonly AreaRow[],
  projects: readonly ProjectRow[],
): Branch[] {
  const projectsIn = Map.groupBy(projects, ({ areaId }) => areaId);
  const areaBranches = areas.map((area) => ({ area, branch: areaBranch(area, projectsIn.get(area.id) ?? []) }));
  const areasIn = Map.groupBy(areaBranches, ({ area }) => area.pillarId);
  const branchesIn = (pillarId: string | null) => (areasIn.get(pillarId) ?? []).map(({ branch }) => branch);
  const roots = [
    ...pillars.map((pillar) => pillarBranch(pillar, branchesIn(pillar.id).filter(isShown))),
    ...branchesIn(null),
    ...(projectsIn.get(null) ?? []).filter(({ running }) => running).map(projectBranch),
  ];
  return roots.filter(isShown);
}

function pillarBranch({ id, name, importance, share, archived }: PillarRow, below: Branch[]): Branch {
  const projects = sum(below, (area) => area.projects);
  return { table: 'pillars', id, name, importance, share, archived, projects, ...tallyOf(below), below };
}

function areaBranch({ id, name, importance, archived }: AreaRow, all: ProjectRow[]): Branch {
  const below = all
    .filter(({ running }) => running)
    .map(projectBranch)
    .filter(isShown);
  return {
    table: 'areas',
    id,
    name,
    importance,
    share: null,
    archived,
    projects: below.length,
    ...tallyOf(all),
    below,
  };
}

function projectBranch({ id, name, importance, archived, open, done }: ProjectRow): Branch {
  return { table: 'projects', id, name, importance, share: null, archived, projects: 0, open, done, below: [] };
}

/** What is archived is still shown where something below it goes on: it keeps its place. */
const isShown = ({ archived, below, open }: Branch) => !archived || below.length > 0 || open > 0;

const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((all, item) => all + of(item), 0);

export const tallyOf = (items: readonly Tally[]): Tally => ({
  open: sum(items, ({ open }) => open),
  done: sum(items, ({ done }) => done),
});

export const hierarchyDepths = ['pillars', 'areas', 'projects'] as const;
export type HierarchyDepth = (typeof hierarchyDepths)[number];

export interface Line {
  branch: Branch;
  /** How far in: 0 for what lies in nothing. */
  level: number;
}

/** The lines down to a depth, each above what lies in it. */
export function linesOf(branches: readonly Branch[], depth: HierarchyDepth, level = 0): Line[] {
  const shown = hierarchyDepths.slice(0, hierarchyDepths.indexOf(depth) + 1) as readonly string[];
  return branches
    .filter(({ table }) => shown.includes(table))
    .flatMap((branch) => [{ branch, level }, ...linesOf(branch.below, depth, level + 1)]);
}

/** The deepest view that fits so many lines: pillars and areas, and their projects where there are not too many. */
export function depthToFit(branches: readonly Branch[], lines: number): HierarchyDepth {
  return linesOf(branches, 'projects').length <= lines ? 'projects' : 'areas';
}
