import type { FilterQuery } from '@mikro-orm/core';
import { containing } from '../containing.ts';
import type { Scope } from '../scope.ts';
import { type Learning, LearningSchema } from './learning.entity.ts';

/** One page of what was learned about something, or about anything, the latest first, and how much there is. */
export async function listLearnings(
  { em }: Scope,
  { about, offset = 0 }: { about?: string | undefined; offset?: number | undefined },
  limit = 20,
): Promise<{ learnings: Learning[]; total: number }> {
  const where: FilterQuery<Learning> = {
    archivedAt: null,
    ...(about && {
      $or: [{ topic: containing(about) }, { text: containing(about) }, { question: containing(about) }],
    }),
  };
  const orderBy = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];
  const [learnings, total] = await em.findAndCount(LearningSchema, where, { orderBy, limit, offset });
  return { learnings, total };
}
