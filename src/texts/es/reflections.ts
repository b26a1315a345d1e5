import type { reflections as english } from '../en/reflections.ts';
import type { Texts } from '../texts.ts';

export const reflections: Texts<typeof english> = {
  reflection_saved: '{again, select, yes {He añadido esto a tu reflexión} other {He guardado tu reflexión}} ({day}).',
  day_in_future: '{day} todavía no ha llegado. Reflexiona sobre un día que ya haya llegado.',
};
