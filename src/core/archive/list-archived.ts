import type { Scope } from '../scope.ts';
import {
  type ArchivedItem,
  type ArchivedKind,
  type ArchivedRow,
  archivedKindNames,
  archivedRows,
  asItem,
} from './archived-kinds.ts';

/** One page of what was put away, the latest first, and how much there is. */
export async function listArchived(
  { em }: Scope,
  { kind, limit = 20, offset = 0 }: { kind?: ArchivedKind | undefined; limit?: number; offset?: number },
): Promise<{ items: ArchivedItem[]; total: number }> {
  const rows = await em.execute<(ArchivedRow & { total: number })[]>(
    `select *, (count(*) over ())::int as total from (${archivedRows(kind ? [kind] : archivedKindNames)}) archived
     order by archived_at desc, id limit ? offset ?`,
    [limit, offset],
  );
  return { items: rows.map(asItem), total: rows[0]?.total ?? 0 };
}
