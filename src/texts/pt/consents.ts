import type { consents as english } from '../en/consents.ts';
import type { Texts } from '../texts.ts';

export const consents: Texts<typeof english> = {};
