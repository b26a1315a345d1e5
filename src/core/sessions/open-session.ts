import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type Session, SessionSchema } from './session.entity.ts';
import { progressOf } from './session-progress.ts';

const openStatuses = ['started', 'in_progress', 'interrupted'] as const;

/** Days without an answer after which an open session has failed: what was on the person's mind is another thing by then. */
const failsAfterDays = 7;

/** The session that is not ended, of which there is at most one. */
export const openSession = ({ em }: Pick<Scope, 'em'>): Promise<Session | null> =>
  em.findOne(SessionSchema, { status: { $in: [...openStatuses] }, archivedAt: null });

/** The same where there must be one. Throws Refusal('no_session'). */
export async function theOpenSession(scope: Scope): Promise<Session> {
  const session = await openSession(scope);
  if (!session) throw new Refusal('no_session');
  return session;
}

/** Fails the open session where it was left for too long. Returns whether it was. */
export async function failStaleSession({ em, now }: Pick<Scope, 'em' | 'now'>): Promise<boolean> {
  const session = await openSession({ em });
  if (!session) return false;
  const asked = Temporal.Instant.from(progressOf(session).askedAt);
  if (Temporal.Instant.compare(asked.add({ hours: failsAfterDays * 24 }), now) > 0) return false;
  session.status = 'failed';
  await em.flush();
  return true;
}
