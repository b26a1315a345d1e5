import type { en } from './en/index.ts';

/** What can be said; the English catalogue defines it. */
export type TextKey = keyof typeof en;

/** Everything Steward says, in one language. */
export type Catalogue = Record<TextKey, string>;
