/** Points of one month, or of all time, by what earned them. */
export interface Earned {
  /** Alignment points: see alignment.ts. */
  alignment: number;
  habitDays: number;
  reflections: number;
  completedSessions: number;
}

const worth = { habitDay: 1, reflection: 2, session: 5 };

/** A person's points: those of alignment, one a day that a habit was done, two a reflection, five a completed session. */
export const pointsOf = ({ alignment, habitDays, reflections, completedSessions }: Earned): number =>
  alignment + habitDays * worth.habitDay + reflections * worth.reflection + completedSessions * worth.session;

/** Points from which a newcomer counts as onboarded (S1's level 2). */
const onboardedFrom = 10;

/** Points that level `level` (3 and up) begins at: 100, 300, 600, 1 000, …; each level is 100 points longer than the last. */
export const levelBeginsAt = (level: number): number =>
  level <= 2 ? (level - 1) * onboardedFrom : 50 * (level - 1) * (level - 2);

/** 1 is new, 2 onboarded (S1); further levels by points. The greatest level that begins at or below the points. */
export function levelOf(points: number): number {
  if (points < onboardedFrom) return 1;
  return Math.max(2, Math.floor((3 + Math.sqrt(1 + points / 12.5)) / 2));
}
