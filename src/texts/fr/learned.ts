import type { learned as english } from '../en/learned.ts';
import type { Texts } from '../texts.ts';

export const learned: Texts<typeof english> = {
  learned: 'Je m’en souviendrai : {what}',
  learned_again: 'Je le savais, et j’en suis plus sûr : {what}',
  forgotten: 'Oublié : {what}',
  corrected: 'Corrigé : {what}',
  known_heading:
    'Ce que j’ai appris sur toi{consented, select, yes {} other { (je ne m’en sers pas : tu n’y consens pas)}}. Pour changer : /unlearn #1 ou /correct #1: …',
  known_none: 'Je n’ai encore rien appris sur toi. Dis-moi : /know Je préfère les matins',
  known_line: '{position}. {what} (sûr à {percent} %{used, select, yes {} other {, pas utilisé}})',
};
