import type { TypedDate } from '../categories.ts';
import type { Said } from '../chart.ts';
import {
  nearestDate,
  nearestWeekday,
  nthUnit,
  nthWeekday,
  type SaidDate,
  weekdayAfter,
  weekdayBefore,
  weekdayOfWeek,
} from '../days.ts';
import { holidayIn } from '../holidays.ts';
import type { DayMoment, Moment, TimeReference } from '../moment.ts';
import type { TimeWords } from '../words.ts';
import { rule } from './rule.ts';

/** Days. A day that no calendar has is a moment with the problem `impossible`. */
export const dateRules = {
  day_word: rule('date', 'sure', (said, { now }) => ({ on: now.toPlainDate().add({ days: said.get('day_word') }) })),
  /** "Tuesday" said on a Tuesday is a week away. */
  weekday: rule('date', 'edge', (said, reference) => named(said, nearestWeekday(said.get('weekday'), reference))),
  weekday_shift: rule('date', 'sure', shiftedWeekday),
  weekday_after_next: rule('date', 'sure', (said, { now }) =>
    named(said, weekdayAfter(said.get('weekday'), now.toPlainDate()).add({ weeks: 1 })),
  ),
  weekday_in_week: rule('date', 'sure', (said) => {
    const { grain, first, edge } = said.get('period');
    return grain === 'week' && !edge ? named(said, first.add({ days: said.get('weekday') - 1 })) : undefined;
  }),
  /** "Lundi en huit": the Monday after the next one. */
  weekday_in_weeks: rule('date', 'sure', (said, { now }) => {
    const weeks = { 8: 1, 15: 2 }[said.get('number')];
    const first = weekdayAfter(said.get('weekday'), now.toPlainDate().subtract({ days: 1 }));
    return weeks === undefined ? undefined : named(said, first.add({ weeks }));
  }),
  weekdays_ahead: rule('date', 'sure', (said, { now }) => {
    const count = said.get('number');
    const weekday = said.find('weekday') ?? said.get('weekday_plural');
    if (count < 1 || count > 520) return undefined;
    return { on: weekdayAfter(weekday, now.toPlainDate()).add({ weeks: count - 1 }), weekday };
  }),
  day_of_month: rule('day_of_month', 'weak', (said) => {
    const day = said.find('ordinal') ?? said.get('number');
    return day >= 1 && day <= 31 ? { day } : undefined;
  }),
  day_of_month_weekday: rule('day_of_month', 'sure', (said) => {
    const { day, weekday } = said.get('day_of_month');
    return weekday === undefined ? { day, weekday: said.get('weekday') } : undefined;
  }),
  month_day: rule('date', 'sure', (said, reference) => monthDay(said, reference)),
  month_day_short_year: rule('date', 'weak', (said, reference) => {
    const { value, length } = said.get('digits');
    return length === 2 ? monthDay(said, reference, fullYear(value)) : undefined;
  }),
  /** "The 15th" */
  nearest_day: rule('date', 'sure', (said, reference) => {
    const day = said.find('ordinal_digits') ?? said.find('ordinal') ?? said.get('number');
    return day >= 1 && day <= 31 ? found({ day }, reference) : undefined;
  }),
  /** "Thursday 15th": the next 15th that is a Thursday. */
  weekday_day: rule('date', 'weakest', (said, reference) => {
    const day = said.find('ordinal') ?? said.get('number');
    return day >= 1 && day <= 31 ? found({ day, weekday: said.get('weekday') }, reference) : undefined;
  }),
  day_of_period: rule(
    'date',
    'sure',
    (said, reference) => {
      const { grain, first, edge } = said.get('period');
      const { day, weekday } = said.get('day_of_month');
      if (grain !== 'month' || edge) return undefined;
      const date = found({ day, month: first.month, year: first.year }, reference);
      return weekday === undefined || date.on.dayOfWeek === weekday ? date : undefined;
    },
    1,
  ),
  typed_date: rule('piece', 'sure', (said, reference, words) => typedDate(said.get('typed_date'), reference, words)),
  /** "20 02 2014", "31 10" */
  spaced_date: rule('piece', 'weak', (said, reference, words) =>
    typedDate({ numbers: said.all('digits'), sign: ' ' }, reference, words),
  ),
  nth_weekday: rule('date', 'sure', (said) => {
    const container = said.get('container');
    const nth = said.find('ordinal') ?? said.get('from_end');
    const on = nthWeekday(container, said.get('weekday'), nth);
    return on && { on, dated: true };
  }),
  nth_day: rule('date', 'sure', (said) => {
    const container = said.get('container');
    const nth = said.find('ordinal') ?? said.get('from_end');
    const day = said.get('unit') !== 'day' ? undefined : nthUnit(container, 'day', nth);
    return day && { on: day.first, dated: true };
  }),
  holiday: rule('date', 'weak', (said, reference) => holiday(said.get('holiday'), said.find('year'), 0, reference)),
  holiday_shift: rule('date', 'sure', (said, reference) =>
    holiday(said.get('holiday'), undefined, said.get('shift').by, reference),
  ),
  date_weekday: rule('date', 'sure', (said) => {
    const date = said.get('date');
    const weekday = said.get('weekday');
    return date.dated && date.on.dayOfWeek === weekday ? date : undefined;
  }),
};

function found(said: SaidDate, reference: TimeReference): DayMoment {
  const on = nearestDate(said, reference);
  if (!on) return { on: closest(said, reference), dated: true, impossible: true };
  return {
    on,
    ...(said.weekday !== undefined && { weekday: said.weekday }),
    ...(said.month !== undefined && { dated: true }),
    ...(said.year === undefined && said.month !== undefined && { yearless: true }),
  };
}

/** Some day to stand for one that no calendar has. */
function closest({ day, month, year }: SaidDate, { now }: TimeReference): Temporal.PlainDate {
  const atLeastOne = (value: number) => Math.max(value, 1);
  return Temporal.PlainDate.from({
    day: atLeastOne(day),
    month: atLeastOne(month ?? now.month),
    year: year ?? now.year,
  });
}

function named(said: Said, on: Temporal.PlainDate): DayMoment {
  return { on, weekday: said.get('weekday') };
}

/** "Next Friday": that of the next week, or where a language means it so, the nearest. "This Monday" on a Tuesday is ahead. */
function shiftedWeekday(said: Said, reference: TimeReference): DayMoment | undefined {
  const { by, weekday: mode } = said.get('shift');
  const weekday = said.get('weekday');
  const today = reference.now.toPlainDate();
  if (by > 1) return undefined;
  if (by < 0) return named(said, weekdayBefore(weekday, today));
  if (by > 0) return named(said, mode === 'week' ? weekdayOfWeek(weekday, by, today) : weekdayAfter(weekday, today));
  return named(said, weekday === today.dayOfWeek ? today : nearestWeekday(weekday, reference));
}

function monthDay(said: Said, reference: TimeReference, shortYear?: number): DayMoment | undefined {
  const { day, weekday } = said.get('day_of_month');
  const month = said.get('month');
  const year = said.find('year') ?? shortYear;
  const date = found({ day, month, ...(year !== undefined && { year }) }, reference);
  const isOn = weekday === undefined || date.impossible || date.on.dayOfWeek === weekday;
  return isOn ? date : undefined;
}

/** Two digits are a year of this century up to 2049, and of the last from 1950. */
function fullYear(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value;
}

/** Year first, or day and month in the language's order; where that is open, both being possible is ambiguous. */
function typedDate({ numbers, sign }: TypedDate, reference: TimeReference, words: TimeWords): Moment | undefined {
  const [a, b, c] = numbers;
  if (!a || !b) return undefined;
  if (a.length === 4)
    return c && sign !== '.' && c.length <= 2 ? dated(c.value, b.value, a.value, reference) : undefined;
  const isShort = a.length <= 2 && b.length <= 2 && (c === undefined || c.length === 2 || c.length === 4);
  // "5.30" may be a time and "10-11" a range.
  if (!isShort || (c === undefined && sign !== '/' && sign !== ' ')) return undefined;
  const year = c && (c.length === 4 ? c.value : fullYear(c.value));
  if (words.dateOrder === 'day_first') {
    return b.value > 12 && a.value <= 12 && sign !== ' '
      ? dated(b.value, a.value, year, reference)
      : dated(a.value, b.value, year, reference);
  }
  const isOpen = a.value <= 12 && b.value <= 12 && a.value !== b.value;
  const isMonthFirst = reference.now.timeZoneId.startsWith('America/');
  if (isOpen && !isMonthFirst) return { problem: 'ambiguous' };
  return a.value > 12 ? dated(a.value, b.value, year, reference) : dated(b.value, a.value, year, reference);
}

function dated(day: number, month: number, year: number | undefined, reference: TimeReference): Moment {
  const date = found({ day, month, ...(year !== undefined && { year }) }, reference);
  return date.impossible ? { problem: 'impossible' } : { day: date };
}

/** The nearest day of that name; `by` counts on from it ("next Christmas" is the nearest, too). */
function holiday(name: string, year: number | undefined, by: number, { now, direction }: TimeReference) {
  const today = now.toPlainDate();
  const inYear = (change: number) => holidayIn((year ?? today.year) + change, name);
  if (year !== undefined) {
    const on = inYear(0);
    return on && { on, dated: true as const };
  }
  const isBehind = by < 0 || (by === 0 && direction === 'past');
  const near = [-1, 0, 1].map(inYear).filter((day) => day !== undefined);
  const side = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today);
  const on = isBehind ? near.findLast((day) => side(day) <= (by < 0 ? -1 : 0)) : near.find((day) => side(day) >= 0);
  return on && { on, dated: true as const, yearless: true as const };
}
