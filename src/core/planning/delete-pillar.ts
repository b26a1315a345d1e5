import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { AreaSchema } from './area.entity.ts';
import { livePillar } from './hierarchy-noun.ts';
import { type Pillar, PillarSchema } from './pillar.entity.ts';

/** Archives a pillar. Its areas keep their place below it; `areas` is how many live ones there are. */
export async function deletePillar(scope: Scope, reference: string): Promise<{ pillar: Pillar; areas: number }> {
  const { em, now } = scope;
  const pillar = await em.findOneOrFail(PillarSchema, await resolve(scope, livePillar, reference));
  pillar.archivedAt = now;
  return { pillar, areas: await em.count(AreaSchema, { pillarId: pillar.id, archivedAt: null }) };
}
