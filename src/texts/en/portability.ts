/** Export, import and deletion, in English. */
export const portability = {} as const;
