import type { Lasting } from '../moment.ts';
import type { TimeUnit } from '../words.ts';
import { rule } from './rule.ts';

/** Numbers, and the lengths of time they count. */

const secondsOf: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600 };
const daysOf: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14 };
const monthsOf: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

export const durationRules = {
  amount_number: rule('amount', 'sure', (said) => said.get('number')),
  amount_and_fraction: rule('amount', 'sure', (said) => said.get('number') + said.get('fraction')),
  year_digits: rule('year', 'sure', (said) => {
    const { value, length } = said.get('digits');
    return length === 4 && value >= 1900 && value < 2100 ? value : undefined;
  }),
  year_spoken: rule('year', 'sure', (said) => {
    const [century = 0, rest] = said.all('spoken');
    const year = rest === undefined ? century : century * 100 + rest;
    const isPair = rest === undefined || (century >= 19 && century <= 20 && rest >= 10 && rest < 100);
    return isPair && year >= 1900 && year < 2100 ? year : undefined;
  }),
  number_list: rule('number_list', 'sure', (said) => [...(said.find('number_list') ?? []), ...said.all('number')]),
  duration: rule('duration', 'sure', (said) => lastingOf(said.get('unit'), said.get('amount'))),
  duration_fraction: rule('duration', 'sure', (said) =>
    lastingOf(said.get('unit'), said.get('amount') + said.get('fraction')),
  ),
  duration_same: rule('duration', 'sure', (said) => said.get('duration')),
  duration_sum: rule('duration', 'sure', (said) => {
    const [a, b] = said.all('duration');
    return a && b && isFiner(b, a) ? sum(a, b) : undefined;
  }),
  duration_less: rule('duration', 'sure', (said) => {
    const { seconds, days, months } = said.get('duration');
    const less = said.get('clock_minutes') * 60;
    return seconds > less ? { seconds: seconds - less, days, months } : undefined;
  }),
  duration_minutes: rule('duration', 'sure', (said) => lastingOf('minute', said.get('number'))),
  duration_seconds: rule('duration', 'sure', (said) => lastingOf('second', said.get('number'))),
};

/** A count of units as a length of time; undefined for units of no fixed length ("2 weekends"). */
function lastingOf(unit: TimeUnit, count: number): Lasting | undefined {
  const seconds = secondsOf[unit];
  const days = daysOf[unit];
  const months = monthsOf[unit];
  if (seconds === undefined && days === undefined && months === undefined) return undefined;
  // Half a year is six months, half a month two weeks.
  const wholeMonths = Math.floor((months ?? 0) * count);
  const restDays = Math.round(((months ?? 0) * count - wholeMonths) * 30);
  return {
    seconds: Math.round((seconds ?? 0) * count),
    days: Math.round((days ?? 0) * count) + restDays,
    months: wholeMonths,
  };
}

/** Beyond this it is a slip of the keyboard, or nothing to plan for: 30 years in seconds, a century in days or months. */
export function isTooLong({ seconds, days, months }: Lasting): boolean {
  return seconds > 1e9 || days > 40_000 || months > 1200;
}

/** "An hour and ten minutes" is one duration, "ten minutes and an hour" is not. */
function isFiner(a: Lasting, b: Lasting): boolean {
  const rank = ({ seconds, days, months }: Lasting) => (months > 0 ? 2 : days > 0 ? 1 : seconds > 0 ? 0 : -1);
  return rank(a) < rank(b) || (rank(a) === rank(b) && size(a) < size(b));
}

const size = ({ seconds, days, months }: Lasting) => seconds + days * 86_400 + months * 2_592_000;

function sum(a: Lasting, b: Lasting): Lasting {
  return { seconds: a.seconds + b.seconds, days: a.days + b.days, months: a.months + b.months };
}
