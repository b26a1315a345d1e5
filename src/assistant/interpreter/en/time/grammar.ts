import type { GrammarTable } from '../../time/rule-names.ts';

/** What only English says. */
export const grammar: GrammarTable = {
  duration: ['{amount} more {unit}', '{amount} full {unit}', '{amount} whole {unit}'],
  year: ['{in} {year} (ad|a.d)'],
  clock_half: ['{half} {hour}'],
  weekday_after_next: ['[the] {weekday} after next', '{weekday} week', 'a week on {weekday}', 'a week {weekday}'],
  after_now: ['in {duration} time', "in {duration} ' time"],
  weekday_day: ['{weekday} [,] [the] {ordinal}'],
  nearest_day: ['the {ordinal_digits}', 'on the {ordinal}'],
  spaced_date: ['{digits} {digits} {digits}'],
  every_day_of_month: ['{every} {ordinal}'],
  once_per: ['once {per} {unit}', 'once every {unit}'],
  after_completion: ['{every_after} {unit}', '{every_after} {number} {unit}'],
  on_yearday: ['{repeat} on the {number_list} day', '{number_list} day of {repeat}'],
};
