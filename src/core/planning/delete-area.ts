import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Area, AreaSchema } from './area.entity.ts';
import { liveArea } from './hierarchy-noun.ts';
import { ProjectSchema } from './project.entity.ts';

/** Archives an area. Its projects keep their place below it; `projects` is how many live ones there are. */
export async function deleteArea(scope: Scope, reference: string): Promise<{ area: Area; projects: number }> {
  const { em, now } = scope;
  const area = await em.findOneOrFail(AreaSchema, await resolve(scope, liveArea, reference));
  area.archivedAt = now;
  return { area, projects: await em.count(ProjectSchema, { areaId: area.id, archivedAt: null }) };
}
