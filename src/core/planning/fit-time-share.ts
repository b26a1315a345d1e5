import type { EntityManager } from '../entity-manager.ts';
import { Refusal } from '../refusal.ts';
import { PillarSchema } from './pillar.entity.ts';
import { roundShare, shareLeft } from './time-shares.ts';

/**
 * The share as it is stored, if the other live pillars leave as much. Throws Refusal('shares_over'), which says how much
 * they leave. The database holds the same against two writers at once.
 */
export async function fitTimeShare(em: EntityManager, share: number, pillarId?: string): Promise<number> {
  const others = await em.find(PillarSchema, {
    archivedAt: null,
    timeShare: { $ne: null },
    ...(pillarId && { id: { $ne: pillarId } }),
  });
  const left = shareLeft(others.map(({ timeShare }) => timeShare ?? 0));
  const wanted = roundShare(share);
  if (wanted > left) throw new Refusal('shares_over', { wanted, left, some: left > 0 ? 'yes' : 'no' });
  return wanted;
}
