import type { Scope } from '../scope.ts';
import { completeSession, measureSession } from './complete-session.ts';
import { theOpenSession } from './open-session.ts';
import type { Session } from './session.entity.ts';
import { progressOf, secondsInStep } from './session-progress.ts';

export const sessionEnds = ['now', 'later'] as const;

/**
 * Ends the open session: `later` interrupts it, to be taken up again; `now` is for good, completed where anything was
 * answered and failed where nothing was. Throws Refusal('no_session').
 */
export async function endSession(scope: Scope, how: (typeof sessionEnds)[number]): Promise<Session> {
  const session = await theOpenSession(scope);
  if (session.status !== 'interrupted') session.durationSeconds += secondsInStep(session, scope.now);
  if (how === 'later') {
    session.status = 'interrupted';
  } else if (progressOf(session).answered > 0) {
    completeSession(scope, session);
  } else {
    session.status = 'failed';
    measureSession(scope, session);
  }
  return session;
}
