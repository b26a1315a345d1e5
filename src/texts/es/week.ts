import type { week as english } from '../en/week.ts';
import type { Texts } from '../texts.ts';

export const week: Texts<typeof english> = {
  week_heading: 'Semana del {first} al {last}',
  week_day: '{date}{isToday, select, yes { (hoy)} other {}}',
  week_habits: 'Hábitos: {names}',
  week_anytime: 'Algún momento de esta semana: {names}',
  week_times: '{name} {count, plural, one {una vez} other {# veces}}',
  week_empty: 'Nada previsto esta semana.',
  week_more: '… y más ese día ({date}).',
  week_daily: 'Todos los días: {names}',
};
