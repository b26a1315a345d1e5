/** Consents and retention, in English. */
export const consents = {} as const;
