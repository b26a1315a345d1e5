/** Statistics, streaks and alignment, in English. */
export const stats = {} as const;
