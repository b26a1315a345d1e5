import type { sessions as english } from '../en/sessions.ts';
import type { Texts } from '../texts.ts';

export const sessions: Texts<typeof english> = {};
