import type { RequiredEntityData } from '@mikro-orm/core';
import type { Scope } from '../scope.ts';
import type { Session } from './session.entity.ts';
import { type SessionMetric, SessionMetricSchema } from './session-metric.entity.ts';
import { progressOf } from './session-progress.ts';

/** Ends a session well, and keeps its figures. */
export function completeSession(scope: Scope, session: Session): void {
  session.status = 'completed';
  session.completedAt = scope.now;
  measureSession(scope, session);
}

/** The figures of an ended session: response_time is seconds from a question to its answer on average. */
export function measureSession({ em, person }: Scope, session: Session): void {
  const { steps, answered, words } = progressOf(session);
  const figures = [
    { name: 'completion_rate', value: steps.length > 0 ? answered / steps.length : 0, unit: 'share' },
    { name: 'words_written', value: words, unit: 'words' },
    ...(session.step > 0
      ? [{ name: 'response_time', value: session.durationSeconds / session.step, unit: 'seconds' }]
      : []),
  ];
  for (const figure of figures) {
    const columns = { personId: person.id, sessionId: session.id, ...figure };
    em.create(SessionMetricSchema, columns as RequiredEntityData<SessionMetric>);
  }
}
