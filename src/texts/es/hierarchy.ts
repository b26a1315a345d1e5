import type { hierarchy as english } from '../en/hierarchy.ts';
import type { Texts } from '../texts.ts';

export const hierarchy: Texts<typeof english> = {};
