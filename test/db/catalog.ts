import type { EntityManager } from '../../src/core/entity-manager.ts';

export interface Column {
  name: string;
  /** Postgres' own name of the type: text, int4, float8, uuid, timestamptz, date, time, bool, jsonb, _text, vector. */
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  generated: boolean;
}

export interface ForeignKey {
  name: string;
  columns: string[];
  target: string;
  targetColumns: string[];
}

export interface Table {
  name: string;
  /** Whether each row belongs to a person. */
  personal: boolean;
  /** Row level security is on, and holds for the table's owner too. */
  forced: boolean;
  columns: Column[];
  foreignKeys: ForeignKey[];
  /** Name and definition, as Postgres prints it. */
  checks: { name: string; definition: string }[];
}

/** The migrator's own bookkeeping: no data of people, and no role of ours gets at it. */
export const notOurs = 'mikro_orm_migrations';

/** Every table of the product's schema, as the database itself describes it. */
export async function readCatalog(em: EntityManager): Promise<Table[]> {
  return em.execute<Table[]>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id') as personal,
       (select json_agg(json_build_object('name', a.attname, 'type', t.typname, 'nullable', not a.attnotnull,
            'hasDefault', a.atthasdef and a.attgenerated = '', 'generated', a.attgenerated <> '') order by a.attnum)
        from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
       coalesce((select json_agg(json_build_object('name', f.conname, 'target', f.confrelid::regclass::text,
            'columns', (select json_agg(a.attname order by place) from unnest(f.conkey) with ordinality as key (number, place)
              join pg_attribute a on a.attrelid = f.conrelid and a.attnum = number),
            'targetColumns', (select json_agg(a.attname order by place) from unnest(f.confkey) with ordinality as key (number, place)
              join pg_attribute a on a.attrelid = f.confrelid and a.attnum = number)) order by f.conname)
        from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), '[]') as "foreignKeys",
       coalesce((select json_agg(json_build_object('name', k.conname, 'definition', pg_get_constraintdef(k.oid)) order by k.conname)
        from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'), '[]') as checks
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '${notOurs}' order by c.relname`,
  );
}

/** The words that a check allows in a column; undefined where no check lists any. */
export function wordsAllowed({ checks }: Table, column: string): string[] | undefined {
  for (const { definition } of checks) {
    const list = new RegExp(`^CHECK \\(\\(${column} = ANY \\(ARRAY\\[(.*)\\]\\)\\)\\)$`).exec(definition)?.[1];
    if (list) return Array.from(list.matchAll(/'([^']*)'::text/g), ([, word = '']) => word);
  }
  return undefined;
}

/** What a check allows in a column of numbers: from `least`, or from above `above`; up to `greatest`. */
export interface Range {
  least?: number;
  above?: number;
  greatest: number;
}

/** The bounds that a check sets to a column. Undefined where no check sets both of them. */
export function rangeAllowed({ checks }: Table, column: string): Range | undefined {
  const number = `\\(?'?(-?\\d+)'?(?:::integer)?\\)?(?:::double precision)?`;
  const bounds = new RegExp(`^CHECK \\(\\(\\(${column} (>=?) ${number}\\) AND \\(${column} <= ${number}\\)\\)\\)$`);
  for (const { definition } of checks) {
    const [, from, lower, upper] = bounds.exec(definition) ?? [];
    if (from) return { [from === '>' ? 'above' : 'least']: Number(lower), greatest: Number(upper) };
  }
  return undefined;
}

/** How long a check lets a text be, in characters, of which there must be one. Undefined where no check says so. */
export function lengthAllowed({ checks }: Table, column: string): number | undefined {
  const bounds = new RegExp(
    `^CHECK \\(\\(\\(length\\(${column}\\) >= 1\\) AND \\(length\\(${column}\\) <= (\\d+)\\)\\)\\)$`,
  );
  for (const { definition } of checks) {
    const longest = bounds.exec(definition)?.[1];
    if (longest) return Number(longest);
  }
  return undefined;
}
