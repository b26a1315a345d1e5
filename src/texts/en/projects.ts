/** Projects and their updates, in English. */
export const projects = {} as const;
