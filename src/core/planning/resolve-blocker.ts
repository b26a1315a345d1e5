import { labelOf } from '../label-of.ts';
import { resolve } from '../reference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Blocker, BlockerSchema } from './blocker.entity.ts';
import { type Project, ProjectSchema } from './project.entity.ts';
import { openBlocker, resolvedBlocker } from './project-noun.ts';

/** `left` is how many other blockers hold the project up. Throws Refusal('blocker_resolved') for one that no longer does. */
export async function resolveBlocker(
  scope: Scope,
  reference: string,
): Promise<{ blocker: Blocker; project: Project; left: number }> {
  const { em, now } = scope;
  const blocker = await em.findOneOrFail(BlockerSchema, await openBlockerFor(scope, reference));
  blocker.resolvedAt = now;
  await em.flush();
  const project = await em.findOneOrFail(ProjectSchema, blocker.projectId);
  return { blocker, project, left: await em.count(BlockerSchema, { projectId: project.id, resolvedAt: null }) };
}

async function openBlockerFor(scope: Scope, reference: string): Promise<string> {
  try {
    return await resolve(scope, openBlocker, reference);
  } catch (error) {
    const text = error instanceof Refusal ? await labelOf(scope, resolvedBlocker, reference) : undefined;
    throw text === undefined ? error : new Refusal('blocker_resolved', { text });
  }
}
