import type { Said } from '../chart.ts';
import { fixedHoliday } from '../holidays.ts';
import type { MonthlyDay, SpokenRepeat } from '../repeat.ts';
import { asDay, datesIn, union, weekend, workdays } from './repeat-lists.ts';
import { rule } from './rule.ts';

/** What repeats: every so many units, or on some days. */

/** More than this is a slip of the keyboard. */
export const mostRepeats = 1000;

export const repeatRules = {
  every_unit: rule('repeat', 'sure', (said) => every(said, said.find('number') ?? 1)),
  every_nth_unit: rule('repeat', 'sure', (said) => every(said, said.get('ordinal'))),
  every_other: rule('repeat', 'sure', (said) => every(said, 2)),
  rhythm: rule('repeat', 'sure', (said) => said.get('rhythm')),
  /** "Once a week" */
  once_per: rule('repeat', 'sure', (said) => every(said, 1)),
  every_weekdays: rule('repeat', 'sure', (said) => onDays(said.get('weekday_list'), said.find('number') ?? 1)),
  every_other_weekdays: rule('repeat', 'sure', (said) =>
    onDays(said.find('weekday_list') ?? union([], said.all('weekday')), 2),
  ),
  /** "Every third Friday" is that of the month; a fifth is not in every month, so it is every five weeks. */
  every_nth_weekdays: rule('repeat', 'sure', (said) => {
    const nth = said.find('ordinal') ?? said.get('from_end');
    const [weekday, ...others] = said.get('weekday_list');
    if (weekday === undefined || others.length > 0) return undefined;
    return nth > 4 ? onDays([weekday], nth) : { unit: 'month', interval: 1, monthlyDays: [{ nth, weekday }] };
  }),
  /** "Every half hour" */
  every_fraction: rule('repeat', 'sure', (said): SpokenRepeat | undefined => {
    const minutes = said.get('amount') * 60;
    const isPart = said.get('unit') === 'hour' && !Number.isInteger(said.get('amount')) && Number.isInteger(minutes);
    return isPart && minutes > 0 && minutes < mostRepeats ? { unit: 'minute', interval: minutes } : undefined;
  }),
  /** "Every 15th" */
  every_day_of_month: rule('repeat', 'edge', (said): SpokenRepeat | undefined => {
    const day = said.find('ordinal') ?? said.get('number');
    return day >= 1 && day <= 31 ? { unit: 'month', interval: 1, monthlyDays: [{ day }] } : undefined;
  }),
  /** "Every Christmas"; Easter follows no rule of RFC 5545. */
  every_holiday: rule('repeat', 'sure', (said): SpokenRepeat | undefined => {
    const date = fixedHoliday(said.get('holiday'));
    return date && { unit: 'year', interval: 1, months: [date.month], monthlyDays: [{ day: date.day }] };
  }),
  plural_weekdays: rule('repeat', 'sure', (said) => onDays(said.find('plural_list') ?? workdays, 1)),
  repeat_lead: rule('repeat', 'sure', (said) => said.get('repeat')),
  every_part: rule(
    'repeat',
    'sure',
    (said): SpokenRepeat => ({
      unit: 'day',
      interval: 1,
      part: said.find('part') ?? said.get('part_plural'),
    }),
  ),
  plural_part: rule(
    'repeat',
    'edge',
    (said): SpokenRepeat => ({ unit: 'day', interval: 1, part: said.get('part_plural') }),
  ),
  weekday_part: rule('repeat', 'sure', (said) => {
    const repeat = onDays(said.find('weekday_list') ?? said.get('plural_list'), 1);
    const part = said.find('part_plural') ?? said.find('part');
    return repeat && part && { ...repeat, part };
  }),
  /** "Second Friday of each month", "last of each month" */
  monthly: rule('repeat', 'sure', (said) =>
    inMonths(said, said.find('monthly_days') ?? said.get('number_list').map(asDay)),
  ),
  /** "Every 2nd of the month" */
  monthly_every: rule('repeat', 'sure', (said) =>
    said.get('unit') === 'month'
      ? { unit: 'month', interval: 1, monthlyDays: said.find('monthly_days') ?? said.get('number_list').map(asDay) }
      : undefined,
  ),
  /** "Every 2, 15, 27" */
  every_days: rule(
    'repeat',
    'sure',
    (said) => {
      const days = said.get('number_list');
      return days.length > 1 ? { unit: 'month', interval: 1, monthlyDays: days.map(asDay) } : undefined;
    },
    1,
  ),
  /** "Every 27 January", "every aug 20 and 30" */
  yearly_date: rule('repeat', 'sure', (said): SpokenRepeat => ({ unit: 'year', interval: 1, ...datesIn(said) })),
  every_month: rule(
    'repeat',
    'sure',
    (said): SpokenRepeat => ({ unit: 'year', interval: 1, months: said.get('month_list') }),
  ),
  after_completion: rule('repeat', 'sure', (said) => {
    const repeat = every(said, said.find('number') ?? 1);
    return repeat && { ...repeat, afterCompletion: true };
  }),
};

function every(said: Said, interval: number): SpokenRepeat | undefined {
  const unit = said.get('unit');
  if (interval < 1 || interval > mostRepeats || unit === 'season') return undefined;
  switch (unit) {
    case 'weekend':
      return { unit: 'week', interval, weekdays: weekend };
    case 'fortnight':
      return { unit: 'week', interval: 2 * interval };
    case 'quarter':
      return { unit: 'month', interval: 3 * interval };
    case 'half_year':
      return { unit: 'month', interval: 6 * interval };
    case 'decade':
      return { unit: 'year', interval: 10 * interval };
    case 'century':
    case 'millennium':
      return undefined;
    default:
      return { unit, interval };
  }
}

function onDays(weekdays: readonly number[], interval: number): SpokenRepeat | undefined {
  return interval < 1 || interval > mostRepeats ? undefined : { unit: 'week', interval, weekdays };
}

/** Days of every month, or of every so many, as the phrase's own "every" says. */
function inMonths(said: Said, monthlyDays: readonly MonthlyDay[]): SpokenRepeat | undefined {
  const repeat = said.get('repeat');
  const { unit } = repeat;
  const isValid = monthlyDays.every((each) => !('day' in each) || (each.day !== 0 && each.day <= 31));
  if (!isValid || !isPlain(repeat)) return undefined;
  const days = monthlyDays.flatMap((each) => ('day' in each ? [each.day] : []));
  if (unit === 'year' && days.length === monthlyDays.length) return { ...repeat, yearDays: days };
  return unit === 'month' ? { ...repeat, monthlyDays } : undefined;
}

/** Whether nothing was said yet of the days it falls on. */
export function isPlain({ weekdays, monthlyDays, yearDays, months }: SpokenRepeat): boolean {
  return !weekdays && !monthlyDays && !yearDays && !months;
}
