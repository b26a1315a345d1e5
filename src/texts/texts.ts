/** The messages of one group in another language: the same keys as in English. */
export type Texts<English> = Record<keyof English, string>;
