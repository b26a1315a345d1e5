import type { RequiredEntityData } from '@mikro-orm/core';
import type { Scope } from '../scope.ts';
import { type Area, AreaSchema } from './area.entity.ts';
import { pillarFor } from './parents.ts';
import type { Pillar } from './pillar.entity.ts';
import { refuseTakenName } from './refuse-taken-name.ts';

export interface NewArea {
  name: string;
  /** The pillar that it belongs to, in words; it can do without. */
  pillar?: string | undefined;
  description?: string | undefined;
  importance?: number | undefined;
}

/** Throws Refusal('parent_archived') and Refusal('name_taken'). */
export async function addArea(
  scope: Scope,
  { pillar: reference, ...area }: NewArea,
): Promise<{ area: Area; pillar: Pillar | undefined }> {
  const { em, person } = scope;
  const pillar = reference === undefined ? undefined : await pillarFor(scope, reference);
  const within = { column: 'pillar_id', id: pillar?.id } as const;
  await refuseTakenName(em, area.name, { table: 'areas', within });
  const columns = { personId: person.id, ...area, pillarId: pillar?.id ?? null } as RequiredEntityData<Area>;
  return { area: em.create(AreaSchema, columns), pillar };
}
