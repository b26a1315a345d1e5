import type { EntityManager } from '../entity-manager.ts';
import { Refusal } from '../refusal.ts';

interface Place {
  table: 'pillars' | 'areas' | 'projects';
  /** The column that names the parent, and its value. */
  within?: { column: 'pillar_id' | 'area_id'; id: string | null | undefined };
  /** The row that may have the name: it has it already. */
  except?: string;
}

/** Two live things of one name in one place could not be told apart in words. Throws Refusal('name_taken'). */
export async function refuseTakenName(em: EntityManager, name: string, place: Place): Promise<void> {
  const { table, within, except } = place;
  const parent = within ? `and ${within.column} is not distinct from ?::uuid` : '';
  const [taken] = await em.execute<{ name: string }[]>(
    `select name from ${table} where archived_at is null and lower(name) = lower(?) and id is distinct from ?::uuid ${parent} limit 1`,
    [name, except ?? null, ...(within ? [within.id ?? null] : [])],
  );
  if (taken) throw new Refusal('name_taken', { name: taken.name });
}
