/** The week, and searching, in English. */
export const week = {} as const;
