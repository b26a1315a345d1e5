import { definedOnly } from '../defined-only.ts';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Area, AreaSchema } from './area.entity.ts';
import { liveArea } from './hierarchy-noun.ts';
import { pillarFor } from './parents.ts';
import { type Pillar, PillarSchema } from './pillar.entity.ts';
import { refuseTakenName } from './refuse-taken-name.ts';

export interface AreaChange {
  area: string;
  name?: string | undefined;
  /** The pillar it moves to; null takes it out of its pillar. */
  pillar?: string | null | undefined;
  description?: string | null | undefined;
  importance?: number | undefined;
}

/** The area with the pillar it is in now. Throws Refusal('parent_archived') and Refusal('name_taken'). */
export async function updateArea(
  scope: Scope,
  { area: reference, pillar, ...rest }: AreaChange,
): Promise<{ area: Area; pillar: Pillar | null }> {
  const { em } = scope;
  const area = await em.findOneOrFail(AreaSchema, await resolve(scope, liveArea, reference));
  if (pillar !== undefined) area.pillarId = pillar === null ? null : (await pillarFor(scope, pillar)).id;
  em.assign(area, definedOnly(rest));
  const within = { column: 'pillar_id', id: area.pillarId } as const;
  await refuseTakenName(em, area.name, { table: 'areas', within, except: area.id });
  return { area, pillar: area.pillarId ? await em.findOne(PillarSchema, area.pillarId) : null };
}
