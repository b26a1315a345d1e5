import type { time as english } from '../en/time.ts';
import type { Texts } from '../texts.ts';

export const time: Texts<typeof english> = {};
