import { text } from './text.ts';

/** A day as a person would say it: today, tomorrow, Thu 26 Nov, 3 Mar 2027. */
export function sayDay(language: string, day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const distance = today.until(day, { largestUnit: 'days' }).days;
  if (Math.abs(distance) <= 1)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(distance, 'day');
  const year = day.year === today.year || (distance > 0 && distance < 180) ? {} : { year: 'numeric' as const };
  return day.toLocaleString(locale(language), { weekday: 'short', day: 'numeric', month: 'short', ...year });
}

/** The same in full, for a heading: Friday 20 November. */
export function sayFullDay(language: string, day: Temporal.PlainDate): string {
  return day.toLocaleString(locale(language), { weekday: 'long', day: 'numeric', month: 'long' });
}

/** A moment on the person's clock: today at 17:00. */
export function sayMoment(
  language: string,
  moment: Temporal.Instant,
  timeZone: string,
  today: Temporal.PlainDate,
): string {
  const local = moment.toZonedDateTimeISO(timeZone);
  return text(language, 'moment', {
    day: sayDay(language, local.toPlainDate(), today),
    time: sayTime(local.toPlainTime()),
  });
}

/** 24 hours in every language: it can't be mistaken. */
export function sayTime(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}

/** Minutes as a length of time: 2h 30min. */
export function sayMinutes(language: string, minutes: number): string {
  const length = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  const always = minutes < 60 ? { minutesDisplay: 'always' as const } : {};
  return new Intl.DurationFormat(language, { style: 'narrow', ...always }).format(length);
}

/** A length of time in full: 3 days, 2 weeks. */
export const sayLength = (language: string, length: Temporal.Duration): string =>
  new Intl.DurationFormat(language, { style: 'long' }).format(length);

/** Several things as one list: milk, bread and tea. */
export const sayList = (language: string, items: readonly string[]): string =>
  new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(items);

/** The name of an ISO weekday: Tuesday. */
export const sayWeekday = (language: string, weekday: number): string =>
  Temporal.PlainDate.from('2026-01-05')
    .add({ days: weekday - 1 })
    .toLocaleString(locale(language), { weekday: 'long' });

/** English dates day first: the month is a word, so both orders read well. */
const locale = (language: string) => (language === 'en' ? 'en-GB' : language);
