import type { Said } from '../chart.ts';
import type { MonthlyDay, SpokenRepeat } from '../repeat.ts';
import { anyClock } from './clocks.ts';
import { rule } from './rule.ts';

/** Several weekdays, days of the month, months or times of the clock. */

export const workdays = [1, 2, 3, 4, 5];
export const weekend = [6, 7];

export const repeatListRules = {
  weekday_list: rule('weekday_list', 'sure', (said) =>
    union(said.find('weekday_list') ?? [], [...said.all('weekday'), ...said.all('weekday_plural')]),
  ),
  weekday_range: rule('weekday_list', 'sure', (said) => {
    const [from = 1, to = 1] = [...said.all('weekday'), ...said.all('weekday_plural')];
    return from === to ? undefined : daysBetween(from, to);
  }),
  /** "Mondays and Thursdays": at least the first is in the plural, so that it is no single day. */
  plural_list: rule('plural_list', 'sure', (said) =>
    union(said.find('plural_list') ?? [], [
      ...said.all('weekday'),
      ...said.all('weekday_plural'),
      ...(said.has('weekend_plural') ? weekend : []),
    ]),
  ),
  workdays: rule('weekday_list', 'sure', () => workdays),
  weekend_days: rule('weekday_list', 'sure', (said) =>
    said.has('weekend_plural') || said.get('unit') === 'weekend' ? weekend : undefined,
  ),
  /** "First and third" of a weekday yet to be said: days of the month until then. */
  monthly_ordinals: rule('number_list', 'sure', (said) => [
    ...(said.find('number_list') ?? []),
    ...said.all('ordinal'),
    ...said.all('from_end'),
  ]),
  /** "The first day" */
  ordinal_days: rule('number_list', 'sure', (said) =>
    said.get('unit') === 'day' ? said.get('number_list') : undefined,
  ),
  /** "The 15", "dia 15" */
  day_numbers: rule('number_list', 'sure', (said) => {
    const day = said.get('number');
    return day >= 1 && day <= 31 ? [day] : undefined;
  }),
  monthly_weekdays: rule('monthly_days', 'sure', (said): MonthlyDay[] =>
    said.get('number_list').flatMap((nth) => said.get('weekday_list').map((weekday) => ({ nth, weekday }))),
  ),
  monthly_join: rule('monthly_days', 'sure', (said) => said.all('monthly_days').flat()),
  month_list: rule('month_list', 'sure', (said) => union(said.find('month_list') ?? [], said.all('month'))),
  clock_list: rule('clock_list', 'sure', (said) => [...(said.find('clock_list') ?? []), anyClock(said)]),
};

export const asDay = (day: number): MonthlyDay => ({ day });

/** Numbers of days, whether one or several were said. */
export function numbersIn(said: Said): readonly number[] {
  return said.find('number_list') ?? said.all('number');
}

export function datesIn(said: Said): Pick<SpokenRepeat, 'months' | 'monthlyDays'> {
  return { months: [said.get('month')], monthlyDays: numbersIn(said).map(asDay) };
}

export function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

function daysBetween(from: number, to: number): number[] {
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, step) => ((from - 1 + step) % 7) + 1).sort((a, b) => a - b);
}
