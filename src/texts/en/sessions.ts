/** Guided sessions, virtues and their goals, in English. */
export const sessions = {} as const;
