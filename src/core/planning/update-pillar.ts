import { definedOnly } from '../defined-only.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { fitTimeShare } from './fit-time-share.ts';
import { livePillar } from './hierarchy-noun.ts';
import { type Pillar, PillarSchema } from './pillar.entity.ts';
import { refuseTakenName } from './refuse-taken-name.ts';

export interface PillarChange {
  pillar: string;
  name?: string | undefined;
  /** null takes it away, as for the time share. */
  description?: string | null | undefined;
  importance?: number | undefined;
  timeShare?: number | null | undefined;
}

/** Throws Refusal('name_taken') and Refusal('shares_over'). */
export async function updatePillar(scope: Scope, change: PillarChange): Promise<Pillar> {
  const { pillar: reference, timeShare, ...rest } = change;
  const { em } = scope;
  const pillar = await em.findOneOrFail(PillarSchema, await resolve(scope, livePillar, reference));
  if (rest.name !== undefined) await refuseTakenName(em, rest.name, { table: 'pillars', except: pillar.id });
  if (timeShare !== undefined)
    pillar.timeShare = timeShare === null ? null : await fitTimeShare(em, timeShare, pillar.id);
  return em.assign(pillar, definedOnly(rest));
}
