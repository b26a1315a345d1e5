import type { GrammarTable } from '../../time/rule-names.ts';

/** What only Portuguese says. */
export const grammar: GrammarTable = {
  month_day: ['a {day_of_month} de {month}', 'a {day_of_month} {month}', 'a {month} {day_of_month}'],
  nearest_day: ['(esse|este|no|o) dia {number}'],
  weekday_day: ['{weekday} [,] {number}'],
  spaced_date: ['{digits} {digits} {digits}'],
  piece_tod: ['as ({hour}|{pair}|{clock})'],
  every_day_of_month: ['{every} {day_number} {number}'],
  every_unit: ['de {number} em {number} {unit}'],
  once_per: ['uma vez {per} {unit}', 'uma vez a cada {number} {unit}'],
  after_completion: ['{every_after} {unit}', '{every_after} {number} {unit}'],
  plural_list: ['(às|aos|as|os|nas|nos) {weekday_plural}'],
  plural_part: ['(às|as|nas) {part_plural}'],
  weekday_part: ['{plural_list} (de|à|pela|da) {part}', '{every} {weekday_list} (de|à|pela) {part}'],
  every_other_weekdays: ['{weekday} sim {weekday} não'],
  every_other: ['{unit} sim {unit} não', 'um {unit} sim um {unit} não'],
};
