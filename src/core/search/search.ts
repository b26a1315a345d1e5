import type { Scope } from '../scope.ts';
import { type SearchKindName, searchKindNames, searchKinds } from './search-kinds.ts';

export interface Hit {
  kind: SearchKindName;
  table: string;
  id: string;
  label: string;
  day: Temporal.PlainDate | undefined;
  closed: boolean;
}

/** What was found of one kind: one page of it, and how much there is. */
export interface HitGroup {
  kind: SearchKindName;
  hits: Hit[];
  total: number;
}

interface Row {
  kind: SearchKindName;
  id: string;
  label: string;
  day: string | null;
  closed: boolean;
  total: number;
}

const mostWords = 8;

/**
 * Things that have every word (the first eight), by kind: first those that have them in their name, then what is open,
 * then the newest. `limit` and `offset` count within each kind.
 */
export async function search(
  { em, person }: Scope,
  {
    query,
    kind,
    limit,
    offset = 0,
  }: { query: string; kind?: SearchKindName | undefined; limit: number; offset?: number },
): Promise<HitGroup[]> {
  const words = query.trim().split(/\s+/).slice(0, mostWords);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const kinds = kind ? [kind] : searchKindNames;
  const selects = kinds.map((one) => selectOf(one, patterns, person.timeZone, limit, offset));
  const rows = await em.execute<Row[]>(
    selects.map(({ sql }) => `(${sql})`).join(' union all '),
    selects.flatMap(({ values }) => values),
  );
  return kinds.flatMap((one) => {
    const found = rows.filter((row) => row.kind === one);
    return found[0] ? [{ kind: one, hits: found.map(asHit), total: found[0].total }] : [];
  });
}

function selectOf(kind: SearchKindName, patterns: string[], timeZone: string, limit: number, offset: number) {
  const { table, label, more, day, closed, live } = searchKinds[kind];
  const inName = patterns.map(() => `${label} ilike ?`).join(' and ');
  const anywhere = patterns.map(() => `(${label} ilike ? or ${more} ilike ?)`).join(' and ');
  const sql = `select '${kind}' as kind, id, ${label} as label, (${day})::text as day, ${closed} as closed, (count(*) over ())::int as total
    from ${table} where ${live} and ${anywhere}
    order by (${inName}) desc, closed, created_at desc, id limit ? offset ?`;
  const zone = day.includes('?') ? [timeZone] : [];
  return { sql, values: [...zone, ...patterns.flatMap((pattern) => [pattern, pattern]), ...patterns, limit, offset] };
}

const asHit = ({ kind, id, label, day, closed }: Row): Hit => ({
  kind,
  table: searchKinds[kind].table,
  id,
  label,
  day: day === null ? undefined : Temporal.PlainDate.from(day),
  closed,
});
