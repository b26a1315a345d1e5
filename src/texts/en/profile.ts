/** Profile, focuses, rituals and settings, in English. */
export const profile = {} as const;
