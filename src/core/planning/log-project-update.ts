import { randomUUIDv7 } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import { cutText } from '../conversation/storable-text.ts';
import type { Scope } from '../scope.ts';
import { type ActionItem, ActionItemSchema } from './action-item.entity.ts';
import { type Blocker, BlockerSchema } from './blocker.entity.ts';
import { readBlocker } from './blocker-words.ts';
import { projectFor } from './parents.ts';
import type { Project } from './project.entity.ts';
import { type ProjectUpdate, ProjectUpdateSchema } from './project-update.entity.ts';

export interface NewUpdate {
  project: string;
  text: string;
  kind?: ProjectUpdate['kind'] | undefined;
  actionItems?: string[] | undefined;
  /** Each with who is to resolve it behind an @. */
  blockers?: string[] | undefined;
}

export interface LoggedUpdate {
  project: Project;
  update: ProjectUpdate;
  actions: ActionItem[];
  blockers: Blocker[];
}

const longestBlocker = 500;

/**
 * Writes down how a project stands. An update that is itself a blocker and names none is kept as one, so that it can be
 * resolved. Throws Refusal('parent_archived').
 */
export async function logProjectUpdate(scope: Scope, said: NewUpdate): Promise<LoggedUpdate> {
  const { em, person, now } = scope;
  const project = await projectFor(scope, said.project);
  const kind = said.kind ?? (said.blockers?.length ? 'blocker' : 'note');
  const ofProject = { personId: person.id, projectId: project.id };
  const update = em.create(ProjectUpdateSchema, {
    id: randomUUIDv7(),
    ...ofProject,
    createdAt: now,
    kind,
    text: said.text,
  } as RequiredEntityData<ProjectUpdate>);
  await em.flush();
  const own = { personId: person.id, updateId: update.id };
  const actions = (said.actionItems ?? []).map((text, index) =>
    em.create(ActionItemSchema, { ...own, createdAt: inOrder(now, index), text } as RequiredEntityData<ActionItem>),
  );
  const named = said.blockers?.length ? said.blockers : kind === 'blocker' ? [cutText(said.text, longestBlocker)] : [];
  const blockers = named.map((text, index) =>
    em.create(BlockerSchema, {
      ...ofProject,
      ...own,
      createdAt: inOrder(now, index),
      ...readBlocker(text),
    } as RequiredEntityData<Blocker>),
  );
  await em.flush();
  return { project, update, actions, blockers };
}

/** A millisecond apart, so that they are listed in the order in which they were said. */
const inOrder = (now: Temporal.Instant, index: number) => now.add({ milliseconds: index });
