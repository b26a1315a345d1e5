import type { StepName } from './scripts.ts';
import type { Session } from './session.entity.ts';

/** What a session remembers of how it goes, in its metadata. */
export interface SessionProgress {
  /** Of the script. */
  version: string;
  /** The steps of this session in their order: a consent given or withdrawn meanwhile does not move them. */
  steps: StepName[];
  /** When the step that waits was asked, last: ISO 8601. */
  askedAt: string;
  /** Steps that got an answer; the others were skipped. */
  answered: number;
  /** Words in those answers. */
  words: number;
}

export const scriptVersion = '1';

export const progressOf = (session: Session): SessionProgress => session.metadata as unknown as SessionProgress;

/** The step that waits for an answer; undefined once all are through. */
export const currentStep = (session: Session): StepName | undefined => progressOf(session).steps[session.step];

/** Longest stretch between a question and its answer that counts as time spent in the session. */
const longestAnswerSeconds = 1_800;

/** Seconds from the question to now, as far as they count: who walks away is not in the session. */
export function secondsInStep(session: Session, now: Temporal.Instant): number {
  const asked = Temporal.Instant.from(progressOf(session).askedAt);
  const seconds = Math.round((now.epochMilliseconds - asked.epochMilliseconds) / 1000);
  return Math.min(Math.max(seconds, 0), longestAnswerSeconds);
}

/** Changes the progress; the column is set anew, which the unit of work sees. */
export function setProgress(session: Session, change: Partial<SessionProgress>): void {
  session.metadata = { ...progressOf(session), ...change };
}
