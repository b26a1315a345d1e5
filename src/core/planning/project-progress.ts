/** Days without an update after which a running project counts as silent (S4: "no updates in 7+ days"). */
export const silentAfterDays = 7;

/**
 * Percent of a project that is done: of its tasks that were not given up, those completed. 100 is said only when all of
 * them are, 0 only when none is. Without tasks the project's own status decides.
 */
export function completion(tasks: { open: number; done: number }, isCompleted: boolean): number {
  const { open, done } = tasks;
  if (open + done === 0) return isCompleted ? 100 : 0;
  if (open === 0) return 100;
  if (done === 0) return 0;
  return Math.min(99, Math.max(1, Math.round((100 * done) / (open + done))));
}
