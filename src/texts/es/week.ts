import type { week as english } from '../en/week.ts';
import type { Texts } from '../texts.ts';

export const week: Texts<typeof english> = {};
