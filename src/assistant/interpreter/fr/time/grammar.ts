import type { GrammarTable } from '../../time/rule-names.ts';

/** What only French says. */
export const grammar: GrammarTable = {
  amount_and_fraction: ['{number} {fraction}'],
  weekday_in_weeks: ['[{the}] {weekday} en {number}'],
  nearest_day: ['le {ordinal_digits}', 'le {number}'],
  weekday_day: ['[le] {weekday} ({number}|{ordinal})'],
  spaced_date: [
    '{digits} {digits}',
    'le {digits} {digits}',
    '{digits} {digits} {digits}',
    'le {digits} {digits} {digits}',
  ],
  period_shift: ['dans [{the}] {unit}'],
  clock_plus: ['{clock} {plus} {clock_minutes}'],
  every_day_of_month: ['{every} {number} du mois', '{every} {number} de chaque mois'],
  once_per: ['une fois {per} {unit}', 'une fois tous les {number} {unit}'],
  after_completion: ['{every_after} {unit}', '{every_after} {number} {unit}'],
  plural_weekdays: ['{the} {plural_list}', '{lead} {plural_list}'],
  every_other_weekdays: ['un {weekday} sur deux'],
  every_other: ['un {unit} sur deux', 'une {unit} sur deux'],
};
