import type { EntityManager } from '../entity-manager.ts';

/** A table of people's data as the database has it. */
export interface PortableTable {
  name: string;
  /** Those that can be written: generated ones follow from them. */
  columns: string[];
}

interface Described extends PortableTable {
  /** Tables that its rows point at. */
  targets: string[];
}

/**
 * Every table that holds a person's own data, from the catalogue of entities: people first, then each one after those
 * that it points at.
 */
export async function portableTables(em: EntityManager): Promise<PortableTable[]> {
  const names = [...em.getMetadata()]
    .filter(({ properties, tableName }) => 'personId' in properties || tableName === 'people')
    .map(({ tableName }) => tableName);
  const described = await em.execute<Described[]>(
    `select c.relname as name,
       (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       coalesce((select json_agg(distinct target.relname) from pg_constraint f join pg_class target on target.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f'), '[]') as targets
     from pg_class c join jsonb_array_elements_text(?::jsonb) as names (name) on names.name = c.relname
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`,
    [JSON.stringify(names)],
  );
  return inOrder(described);
}

function inOrder(tables: Described[]): PortableTable[] {
  const ordered: PortableTable[] = [];
  const waiting = new Map(tables.map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ name, targets }) =>
      targets.every((target) => target === name || !waiting.has(target)),
    );
    if (ready.length === 0)
      throw new Error(`tables point at each other in a circle: ${[...waiting.keys()].join(', ')}`);
    for (const { name, columns } of ready) {
      waiting.delete(name);
      ordered.push({ name, columns });
    }
  }
  return ordered;
}
