/** Calendar events, in English. */
export const events = {} as const;
