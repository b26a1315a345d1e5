/**
 * How the last week compares with the four before it, from 0 to 1: done(7 days) / (done(7 days) + mean week of the 28
 * days before). 0.5 (S0's default) is as ever, also for somebody who did nothing in either; 1 is from a standstill.
 */
export function momentumOf(lastWeek: number, fourWeeksBefore: number): number {
  const usual = fourWeeksBefore / 4;
  return lastWeek + usual === 0 ? 0.5 : lastWeek / (lastWeek + usual);
}
