import type { EntityManager } from '../entity-manager.ts';
import { labelOf } from '../label-of.ts';
import { type Noun, resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Area, AreaSchema } from './area.entity.ts';
import { liveArea, livePillar } from './hierarchy-noun.ts';
import { type Pillar, PillarSchema } from './pillar.entity.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { liveProject } from './project-noun.ts';

/**
 * The pillar, area or project that something is put into. What is archived, or lies in something archived, takes nothing
 * new: Refusal('parent_archived') names what has to be restored first.
 */
export async function pillarFor(scope: Scope, reference: string): Promise<Pillar> {
  return scope.em.findOneOrFail(PillarSchema, await resolveLive(scope, livePillar, reference));
}

export async function areaFor(scope: Scope, reference: string): Promise<Area> {
  const area = await scope.em.findOneOrFail(AreaSchema, await resolveLive(scope, liveArea, reference));
  await refuseArchivedAbove(scope.em, area.pillarId, null);
  return area;
}

export async function projectFor(scope: Scope, reference: string): Promise<Project> {
  const project = await scope.em.findOneOrFail(ProjectSchema, await resolveLive(scope, liveProject, reference));
  await refuseArchivedAbove(scope.em, null, project.areaId);
  return project;
}

/** As resolve; a name that only something archived has is not taken for another one that is merely like it. */
async function resolveLive(scope: Scope, noun: Noun, reference: string): Promise<string> {
  const archived: Noun = { ...noun, where: putAway(noun.table) };
  const [same] = await scope.em.execute<{ name: string; live: boolean }[]>(
    `select name, archived_at is null as live from ${noun.table}
     where lower(name) = lower(?) and (archived_at is null or ${archived.where}) order by live desc limit 1`,
    [reference.trim()],
  );
  if (same && !same.live) throw new Refusal('parent_archived', { name: same.name });
  try {
    return await resolve(scope, noun, reference);
  } catch (error) {
    const name = error instanceof Refusal ? await labelOf(scope, archived, reference) : undefined;
    throw name === undefined ? error : new Refusal('parent_archived', { name });
  }
}

/** Archived by the person, and not because its making was undone: that is as if it had never been. */
const putAway = (table: Noun['table']) => `archived_at is not null and not exists (
  select from tool_calls made join audit_log entry on entry.tool_call_id = made.id
  where made.undone_at is not null and entry.action = 'create' and entry.entity_id = ${table}.id)`;

async function refuseArchivedAbove(
  em: EntityManager,
  pillarId: string | null | undefined,
  areaId: string | null | undefined,
) {
  const [above] = await em.execute<{ name: string }[]>(
    `select name from areas where id = ?::uuid and archived_at is not null
     union all
     select name from pillars where archived_at is not null
       and id = coalesce(?::uuid, (select pillar_id from areas where id = ?::uuid))`,
    [areaId ?? null, pillarId ?? null, areaId ?? null],
  );
  if (above) throw new Refusal('parent_archived', { name: above.name });
}
