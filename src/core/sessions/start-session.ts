import type { RequiredEntityData } from '@mikro-orm/core';
import { consentsTo } from '../consents/require-consent.ts';
import { ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { failStaleSession, openSession } from './open-session.ts';
import { type SessionType, scriptOf } from './scripts.ts';
import { type Session, SessionSchema } from './session.entity.ts';
import { type SessionProgress, scriptVersion } from './session-progress.ts';

/** Begins a session, unless one is open: that one is returned then, as it is, and `isNew` is false. */
export async function startSession(scope: Scope, type: SessionType): Promise<{ session: Session; isNew: boolean }> {
  const { em, person, now } = scope;
  await failStaleSession(scope);
  const open = await openSession(scope);
  if (open) return { session: open, isNew: false };
  const steps = scriptOf(type, await consentsTo(em, person.id, 'analyze_mental_states'));
  const metadata: SessionProgress = { version: scriptVersion, steps, askedAt: now.toString(), answered: 0, words: 0 };
  const columns = { personId: person.id, type, heldOn: ownDay(now, person), startedAt: now, metadata };
  const session = em.create(SessionSchema, columns as unknown as RequiredEntityData<Session>);
  await em.flush();
  return { session, isNew: true };
}
