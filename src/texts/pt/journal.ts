import type { journal as english } from '../en/journal.ts';
import type { Texts } from '../texts.ts';

export const journal: Texts<typeof english> = {};
