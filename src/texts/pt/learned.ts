import type { learned as english } from '../en/learned.ts';
import type { Texts } from '../texts.ts';

export const learned: Texts<typeof english> = {
  learned: 'Vou lembrar-me: {what}',
  learned_again: 'Já o sabia, e agora tenho mais certeza: {what}',
  forgotten: 'Esquecido: {what}',
  corrected: 'Corrigido: {what}',
  known_heading:
    'O que aprendi sobre ti{consented, select, yes {} other { (não uso: não dás consentimento)}}. Para mudar: /unlearn #1 ou /correct #1: …',
  known_none: 'Ainda não aprendi nada sobre ti. Diz-me: /know Prefiro as manhãs',
  known_line: '{position}. {what} ({percent} % de certeza{used, select, yes {} other {, não usado}})',
};
