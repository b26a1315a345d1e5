import { excusedBy, type History } from './history.ts';
import type { Rhythm } from './streak.ts';

/** Days that a habit asks for in a week. */
const perWeek = ({ frequency, timesPerWeek, daysOfWeek }: Rhythm): number => {
  if (frequency === 'daily') return 7;
  if (frequency === 'weekdays') return 5;
  return frequency === 'weekly' ? timesPerWeek : new Set(daysOfWeek).size;
};

/**
 * How firmly a habit is kept, 0 to 1, on each day from the first it was done to today (empty before): an exponential
 * score as Loop Habit Tracker computes it (iSoron/uhabits, uhabits-core/…/core/models/Score.kt and ScoreList.kt, for
 * yes-or-no habits). With f the share of days it is asked for, each day takes the score to
 *
 *   score · m + done · (1 − m),   m = 0.5 ^ (√f / 13)
 *
 * so that a daily habit's score goes half of its way in 13 days. `done` is 1 or 0 for a daily habit; for others, what was
 * done in the last 14 days of what those ask for, at most 1, so that it does not matter on which days. Skipped and
 * paused days leave the score as it was, as does a today that is still open. Amounts play no part.
 */
export function strengths(rhythm: Rhythm, history: History, today: number): number[] {
  const times = perWeek(rhythm);
  const [window, asked] = times < 7 ? [14, times * 2] : [1, 1];
  const keep = 0.5 ** (Math.sqrt(times / 7) / 13);
  const done = new Set(history.done);
  const isExcused = excusedBy(history);
  const scores: number[] = [];
  let score = 0;
  let recent = 0;
  for (let day = history.done[0] ?? today + 1; day <= today; day += 1) {
    if (done.has(day)) recent += 1;
    if (done.has(day - window)) recent -= 1;
    const isOpen = day === today && !done.has(day);
    if (!isOpen && (done.has(day) || !isExcused(day))) score = score * keep + Math.min(1, recent / asked) * (1 - keep);
    scores.push(score);
  }
  return scores;
}

/** The score that many days ago; 0 before the first day. */
export const strengthAgo = (scores: readonly number[], daysAgo: number): number => scores.at(-1 - daysAgo) ?? 0;
