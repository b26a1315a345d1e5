import type { EntityManager } from '../entity-manager.ts';
import { Refusal } from '../refusal.ts';

/** Throws Refusal('habit_exists') where another active habit has this name, in whatever case. */
export async function refuseTakenHabit(em: EntityManager, name: string, exceptId?: string): Promise<void> {
  const [taken] = await em.execute<{ name: string }[]>(
    `select name from habits where archived_at is null and active and lower(name) = lower(?) and id is distinct from ?::uuid limit 1`,
    [name, exceptId ?? null],
  );
  if (taken) throw new Refusal('habit_exists', { name: taken.name });
}
