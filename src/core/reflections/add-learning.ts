import type { RequiredEntityData } from '@mikro-orm/core';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import { type Learning, LearningSchema } from './learning.entity.ts';
import { anyLearning } from './learning-noun.ts';

export interface NewLearning {
  text: string;
  topic: string;
  /** What led to it. */
  question?: string | undefined;
}

export function addLearning({ em, person }: Scope, { text, topic, question }: NewLearning): Learning {
  const columns = { personId: person.id, text, topic, question: question ?? null };
  return em.create(LearningSchema, columns as RequiredEntityData<Learning>);
}

/** Takes a learning out of every list; it can be restored. */
export async function deleteLearning(scope: Scope, reference: string): Promise<Learning> {
  const learning = await scope.em.findOneOrFail(LearningSchema, await resolve(scope, anyLearning, reference));
  learning.archivedAt = scope.now;
  return learning;
}
