import type { reflections as english } from '../en/reflections.ts';
import type { Texts } from '../texts.ts';

export const reflections: Texts<typeof english> = {
  reflection_saved: '{again, select, yes {J’ai complété ta réflexion} other {J’ai gardé ta réflexion}} ({day}).',
  day_in_future: 'Le {day} n’est pas encore arrivé. Choisis un jour déjà venu.',
};
