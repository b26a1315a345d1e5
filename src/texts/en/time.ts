/** Timers and time entries, in English. */
export const time = {} as const;
