import type { FilterQuery } from '@mikro-orm/core';
import { resolve } from '../reference.ts';
import type { Scope } from '../scope.ts';
import type { SessionType } from './scripts.ts';
import { type Session, SessionSchema } from './session.entity.ts';
import { type SessionMetric, SessionMetricSchema } from './session-metric.entity.ts';
import { anySession } from './session-noun.ts';

/** One page of sessions, the latest first, and how many there are. */
export async function listSessions(
  { em }: Scope,
  { type, offset = 0 }: { type?: SessionType | undefined; offset?: number | undefined },
  limit = 20,
): Promise<{ sessions: Session[]; total: number }> {
  const where: FilterQuery<Session> = { archivedAt: null, ...(type && { type }) };
  const orderBy = { startedAt: 'desc', id: 'desc' } as const;
  const [sessions, total] = await em.findAndCount(SessionSchema, where, { orderBy, limit, offset });
  return { sessions, total };
}

/** One session with its figures. */
export async function showSession(
  scope: Scope,
  reference: string,
): Promise<{ session: Session; metrics: SessionMetric[] }> {
  const session = await scope.em.findOneOrFail(SessionSchema, await resolve(scope, anySession, reference));
  const metrics = await scope.em.find(SessionMetricSchema, { sessionId: session.id }, { orderBy: { name: 'asc' } });
  return { session, metrics };
}
