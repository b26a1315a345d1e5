import type { stats as english } from '../en/stats.ts';
import type { Texts } from '../texts.ts';

export const stats: Texts<typeof english> = {};
