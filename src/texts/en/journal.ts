/** Journal entries and learnings, in English. */
export const journal = {} as const;
