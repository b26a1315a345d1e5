import type { week as english } from '../en/week.ts';
import type { Texts } from '../texts.ts';

export const week: Texts<typeof english> = {
  week_heading: 'Semana de {first} a {last}',
  week_day: '{date}{isToday, select, yes { (hoje)} other {}}',
  week_habits: 'Hábitos: {names}',
  week_anytime: 'Algures nesta semana: {names}',
  week_times: '{name} {count, plural, one {uma vez} other {# vezes}}',
  week_empty: 'Nada marcado nesta semana.',
  week_more: '… e mais nesse dia ({date}).',
  week_daily: 'Todos os dias: {names}',
};
