import type { week as english } from '../en/week.ts';
import type { Texts } from '../texts.ts';

export const week: Texts<typeof english> = {
  week_heading: 'Semaine du {first} au {last}',
  week_day: '{date}{isToday, select, yes { (aujourd’hui)} other {}}',
  week_habits: 'Habitudes : {names}',
  week_anytime: 'Dans la semaine : {names}',
  week_times: '{name} {count, plural, one {une fois} other {# fois}}',
  week_empty: 'Rien de prévu cette semaine.',
  week_more: '… et d’autres choses ce jour-là ({date}).',
  week_daily: 'Tous les jours : {names}',
};
