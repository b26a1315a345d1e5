/** Pillars, areas and the hierarchy, in English. */
export const hierarchy = {} as const;
