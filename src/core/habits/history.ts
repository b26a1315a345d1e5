/** Days, from 1970-01-01 on (days.ts), on which nothing is expected; without an end it goes on. */
export interface Pause {
  from: number;
  until: number | null;
}

/** What is known of a habit's days. The entries are the truth: streaks and strength follow from them. */
export interface History {
  /** Days it was done, each once, in order. */
  done: readonly number[];
  /** Days it was left out on purpose. */
  skipped: readonly number[];
  /** Its own pauses, and the vacations of all habits. */
  pauses: readonly Pause[];
}

export const noHistory: History = { done: [], skipped: [], pauses: [] };

export const isPaused = ({ pauses }: Pick<History, 'pauses'>, day: number): boolean =>
  pauses.some(({ from, until }) => from <= day && (until === null || day <= until));

/** Whether a day that was not done is forgiven: skipped, or within a pause. Ready to be asked of many days. */
export function excusedBy({ skipped, pauses }: History): (day: number) => boolean {
  const left = new Set(skipped);
  return (day) => left.has(day) || isPaused({ pauses }, day);
}
