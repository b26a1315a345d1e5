/** Shares are kept to a hundredth of a percent, as S1 has them, and counted in hundredths: no sum is off by rounding. */
const hundredths = (share: number) => Math.round(share * 100);

export const roundShare = (share: number): number => hundredths(share) / 100;

/** Percent of the person's time that the shares leave; 0 where they leave nothing. */
export function shareLeft(shares: readonly number[]): number {
  const given = shares.reduce((sum, share) => sum + hundredths(share), 0);
  return Math.max(0, 10_000 - given) / 100;
}
