import type { portability as english } from '../en/portability.ts';
import type { Texts } from '../texts.ts';

export const portability: Texts<typeof english> = {};
