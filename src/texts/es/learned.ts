import type { learned as english } from '../en/learned.ts';
import type { Texts } from '../texts.ts';

export const learned: Texts<typeof english> = {};
