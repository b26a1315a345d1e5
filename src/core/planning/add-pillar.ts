import type { RequiredEntityData } from '@mikro-orm/core';
import type { Scope } from '../scope.ts';
import { fitTimeShare } from './fit-time-share.ts';
import { type Pillar, PillarSchema } from './pillar.entity.ts';
import { refuseTakenName } from './refuse-taken-name.ts';

export interface NewPillar {
  name: string;
  description?: string | undefined;
  importance?: number | undefined;
  /** Percent. */
  timeShare?: number | undefined;
}

/** Throws Refusal('name_taken') and Refusal('shares_over'). */
export async function addPillar({ em, person }: Scope, { timeShare, ...pillar }: NewPillar): Promise<Pillar> {
  await refuseTakenName(em, pillar.name, { table: 'pillars' });
  const share = timeShare === undefined ? null : await fitTimeShare(em, timeShare);
  return em.create(PillarSchema, { personId: person.id, ...pillar, timeShare: share } as RequiredEntityData<Pillar>);
}
