import type { learned as english } from '../en/learned.ts';
import type { Texts } from '../texts.ts';

export const learned: Texts<typeof english> = {
  learned: 'Lo recordaré: {what}',
  learned_again: 'Ya lo sabía, y ahora estoy más seguro: {what}',
  forgotten: 'Olvidado: {what}',
  corrected: 'Corregido: {what}',
  known_heading:
    'Lo que aprendí sobre ti{consented, select, yes {} other { (no lo uso: no das tu consentimiento)}}. Para cambiarlo: /unlearn #1 o /correct #1: …',
  known_none: 'Aún no aprendí nada sobre ti. Dime: /know Prefiero las mañanas',
  known_line: '{position}. {what} ({percent} % de certeza{used, select, yes {} other {, no se usa}})',
};
