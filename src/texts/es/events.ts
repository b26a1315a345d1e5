import type { events as english } from '../en/events.ts';
import type { Texts } from '../texts.ts';

export const events: Texts<typeof english> = {};
