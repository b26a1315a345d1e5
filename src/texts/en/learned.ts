/** What Steward has learned of a person, in English. */
export const learned = {} as const;
