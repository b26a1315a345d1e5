import { consentsTo } from '../consents/require-consent.ts';
import type { Scope } from '../scope.ts';
import { completeSession } from './complete-session.ts';
import { theOpenSession } from './open-session.ts';
import type { StepName } from './scripts.ts';
import type { Session, SessionLine } from './session.entity.ts';
import { currentStep, progressOf, secondsInStep, setProgress } from './session-progress.ts';
import { takeAnswer } from './take-answer.ts';

export interface SessionAnswer {
  answer?: string | undefined;
  /** Goes over the step. */
  skip?: boolean | undefined;
  /** The step that this is about: where another one waits by now (an old button), nothing is taken. */
  step?: StepName | undefined;
}

export interface Continued {
  session: Session;
  /** The step that waits now; undefined where the session is through. */
  step: StepName | undefined;
  /** The answer was none to this question, which waits still. */
  isUnclear: boolean;
}

/**
 * Takes an answer to the step that waits, or goes over it, and moves on; after the last one the session is completed.
 * Without either, an interrupted session is taken up where it was. `question` is the step's question as the person was
 * asked it, for the transcript, which is kept only with the consent store_session_transcripts. Throws Refusal('no_session').
 */
export async function continueSession(
  scope: Scope,
  said: SessionAnswer,
  question: (step: StepName) => string,
): Promise<Continued> {
  const session = await theOpenSession(scope);
  const step = currentStep(session);
  const isLate = said.step !== undefined && said.step !== step;
  if (!step || isLate || (said.answer === undefined && !said.skip)) return takeUp(scope, session);
  if (said.answer !== undefined && !said.skip) {
    if (!(await takeAnswer(scope, session, step, said.answer))) return { session, step, isUnclear: true };
    await keepLines(scope, session, question(step), said.answer);
  }
  session.durationSeconds += session.status === 'interrupted' ? 0 : secondsInStep(session, scope.now);
  session.step += 1;
  session.status = 'in_progress';
  setProgress(session, { askedAt: scope.now.toString() });
  const next = currentStep(session);
  if (!next) completeSession(scope, session);
  return { session, step: next, isUnclear: false };
}

function takeUp({ now }: Scope, session: Session): Continued {
  session.status = session.step > 0 ? 'in_progress' : 'started';
  setProgress(session, { askedAt: now.toString() });
  return { session, step: currentStep(session), isUnclear: false };
}

async function keepLines({ em, person, now }: Scope, session: Session, question: string, answer: string) {
  const { answered, words, askedAt } = progressOf(session);
  setProgress(session, { answered: answered + 1, words: words + (answer.match(/\S+/g)?.length ?? 0) });
  if (!(await consentsTo(em, person.id, 'store_session_transcripts'))) return;
  const lines: SessionLine[] = [
    { speaker: 'steward', text: question, at: askedAt },
    { speaker: 'person', text: answer, at: now.toString() },
  ];
  session.transcript = [...session.transcript, ...lines];
}
