import { propagateStatus } from '../goals/propagate-status.ts';
import { fitTimeShare } from '../planning/fit-time-share.ts';
import { PillarSchema } from '../planning/pillar.entity.ts';
import { refuseTakenName } from '../planning/refuse-taken-name.ts';
import type { Scope } from '../scope.ts';
import { archivedFor } from './archived-for.ts';
import { type ArchivedItem, type ArchivedKind, archivedKindNames } from './archived-kinds.ts';

export interface Restored {
  item: ArchivedItem;
  /** The name of what it lies in, where that is still archived. */
  within: string | undefined;
}

/**
 * Brings back something archived, see archivedFor. Throws Refusal('shares_over') for a pillar whose share of the time others
 * have been given meanwhile, and Refusal('name_taken') where another live one has its name and place.
 */
export async function restoreItem(scope: Scope, reference: string, kind?: ArchivedKind): Promise<Restored> {
  const { em } = scope;
  const item = await archivedFor(scope, reference.trim(), kind ? [kind] : archivedKindNames);
  await refuseTwin(scope, item);
  if (item.kind === 'pillar') await refuseShareTaken(scope, item.id);
  await em.execute(`update ${item.table} set archived_at = null where id = ?`, [item.id]);
  if (item.kind === 'goal') await propagateStatus(em, [item.id]);
  return { item, within: await archivedAround(scope, item) };
}

async function refuseShareTaken({ em }: Scope, pillarId: string): Promise<void> {
  const { timeShare } = await em.findOneOrFail(PillarSchema, pillarId);
  if (timeShare) await fitTimeShare(em, timeShare, pillarId);
}

async function refuseTwin({ em }: Scope, { kind, id, name }: ArchivedItem): Promise<void> {
  if (kind === 'pillar') return refuseTakenName(em, name, { table: 'pillars', except: id });
  if (kind !== 'area' && kind !== 'project') return;
  const { column, table } = kind === 'area' ? inPillar : inArea;
  const [row] = await em.execute<{ parent: string | null }[]>(`select ${column} as parent from ${table} where id = ?`, [
    id,
  ]);
  await refuseTakenName(em, name, { table, within: { column, id: row?.parent }, except: id });
}

const inPillar = { table: 'areas', column: 'pillar_id' } as const;
const inArea = { table: 'projects', column: 'area_id' } as const;

const parents: Partial<Record<ArchivedKind, { column: string; parent: string }>> = {
  area: { column: 'pillar_id', parent: 'pillars' },
  project: { column: 'area_id', parent: 'areas' },
  task: { column: 'project_id', parent: 'projects' },
  habit: { column: 'area_id', parent: 'areas' },
};

async function archivedAround({ em }: Scope, { kind, table, id }: ArchivedItem): Promise<string | undefined> {
  const above = parents[kind];
  if (!above) return undefined;
  const [row] = await em.execute<{ name: string }[]>(
    `select p.name from ${table} t join ${above.parent} p on p.id = t.${above.column}
     where t.id = ? and p.archived_at is not null`,
    [id],
  );
  return row?.name;
}
