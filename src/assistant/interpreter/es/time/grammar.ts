import type { GrammarTable } from '../../time/rule-names.ts';

/** What only Spanish says. */
export const grammar: GrammarTable = {
  nearest_day: ['el {number}', 'el {ordinal_digits}'],
  weekday_day: ['{weekday} {number}', 'el {weekday} {number}'],
  piece_tod: ['las ({hour}|{pair})', 'la {hour}', 'las {clock}'],
  spaced_date: ['{digits} {digits} {digits}'],
  every_day_of_month: ['{every} {day_number} {number}'],
  once_per: ['una vez {per} {unit}', 'una vez cada {number} {unit}'],
  after_completion: ['{every_after} {unit}', '{every_after} {number} {unit}'],
  plural_list: ['los {weekday}', 'los {weekday_plural}'],
  plural_part: ['por las {part_plural}', 'las {part_plural}'],
  weekday_part: ['{plural_list} por la {part}', '{plural_list} por las {part_plural}'],
  every_other_weekdays: ['un {weekday} sí y otro no', '{weekday} por medio'],
  every_other: ['un {unit} sí y otro no', '{unit} por medio', 'cada otro {unit}'],
};
