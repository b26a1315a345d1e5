import type { profile as english } from '../en/profile.ts';
import type { Texts } from '../texts.ts';

export const profile: Texts<typeof english> = {};
