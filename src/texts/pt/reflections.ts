import type { reflections as english } from '../en/reflections.ts';
import type { Texts } from '../texts.ts';

export const reflections: Texts<typeof english> = {
  reflection_saved: '{again, select, yes {Acrescentei à tua reflexão} other {Guardei a tua reflexão}} ({day}).',
  day_in_future: '{day} ainda não chegou. Reflete sobre um dia que já veio.',
};
