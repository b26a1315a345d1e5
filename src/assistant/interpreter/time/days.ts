import type { Period, PeriodGrain, TimeReference } from './moment.ts';
import type { TimeUnit } from './words.ts';

/** Calendar arithmetic on the person's own days. Weeks begin on Monday. */

/** The nearest such weekday that is not today: ahead, or behind when the reference looks back. */
export function nearestWeekday(weekday: number, { now, direction }: TimeReference): Temporal.PlainDate {
  const today = now.toPlainDate();
  return direction === 'future' ? weekdayAfter(weekday, today) : weekdayBefore(weekday, today);
}

export function weekdayAfter(weekday: number, day: Temporal.PlainDate): Temporal.PlainDate {
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 || 7 });
}

export function weekdayBefore(weekday: number, day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 || 7 });
}

/** That weekday of the week `weeks` after the current one. */
export function weekdayOfWeek(weekday: number, weeks: number, today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: weekday - today.dayOfWeek + 7 * weeks });
}

/** What was said of a date; what was left open is found by looking for the nearest that fits. */
export interface SaidDate {
  day: number;
  month?: number;
  year?: number;
  weekday?: number;
}

/**
 * The day of a month and year that may be left open: the nearest that exists, today included. A weekday without a month
 * says which month is meant ("Thursday 15th"). Undefined if there is none.
 */
export function nearestDate(said: SaidDate, { now, direction }: TimeReference): Temporal.PlainDate | undefined {
  const today = now.toPlainDate();
  if (said.year !== undefined) return existingDate(said.year, said.month ?? 1, said.day);
  if (said.month !== undefined && (said.month < 1 || said.month > 12)) return undefined;
  const step = { months: (said.month === undefined ? 1 : 12) * (direction === 'future' ? 1 : -1) };
  let first = today.with({ day: 1, month: said.month ?? today.month });
  // Eight years are enough for 29 February across a century without a leap day, 48 months for any day on any weekday.
  for (let tries = 0; tries < 48; tries += 1) {
    const date = existingDate(first.year, first.month, said.day);
    const side = date && Temporal.PlainDate.compare(date, today);
    const isOn = said.month !== undefined || said.weekday === undefined || date?.dayOfWeek === said.weekday;
    if (date && isOn && side !== undefined && (direction === 'future' ? side >= 0 : side <= 0)) return date;
    first = first.add(step);
  }
  return undefined;
}

function existingDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day >= 1 && day <= first.daysInMonth ? first.with({ day }) : undefined;
}

/** The current period of that unit, moved by `offset`. Undefined for units that are no calendar period. */
export function calendarPeriod(unit: TimeUnit, offset: number, today: Temporal.PlainDate): Period | undefined {
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: offset });
  switch (unit) {
    case 'day':
      return period('day', today.add({ days: offset }), { days: 1 });
    case 'week':
      return period('week', monday, { weeks: 1 });
    case 'weekend':
      return period('weekend', monday.add({ days: 5 }), { days: 2 });
    case 'month':
      return period('month', today.with({ day: 1 }).add({ months: offset }), { months: 1 });
    case 'quarter': {
      const first = today.with({ day: 1, month: today.month - ((today.month - 1) % 3) });
      return period('quarter', first.add({ months: 3 * offset }), { months: 3 });
    }
    case 'year':
      return period('year', today.with({ month: 1, day: 1 }).add({ years: offset }), { years: 1 });
    case 'decade': {
      const first = today.with({ month: 1, day: 1, year: today.year - (today.year % 10) });
      return period('year', first.add({ years: 10 * offset }), { years: 10 });
    }
    default:
      return undefined;
  }
}

/** `count` periods of that unit in a row, the first being `offset` away from the current one. */
export function periodsInRow(
  unit: TimeUnit,
  offset: number,
  count: number,
  today: Temporal.PlainDate,
): Period | undefined {
  if (Math.abs(offset) > 1000 || count < 1 || count > 1000) return undefined;
  const first = calendarPeriod(unit, offset, today);
  const last = calendarPeriod(unit, offset + count - 1, today);
  return first && last && { grain: first.grain, first: first.first, last: last.last };
}

/** The month that begins on `first`. */
export function monthPeriod(first: Temporal.PlainDate): Period {
  return period('month', first, { months: 1 });
}

/**
 * The `nth` such unit within a period, counted from its end when negative. The weeks of a period lie wholly in it.
 * Undefined when it has not so many.
 */
export function nthUnit(within: Period, unit: TimeUnit, nth: number): Period | undefined {
  const steps: Partial<Record<TimeUnit, Temporal.DurationLike>> = {
    day: { days: 1 },
    week: { weeks: 1 },
    weekend: { weeks: 1 },
    month: { months: 1 },
    quarter: { months: 3 },
    year: { years: 1 },
  };
  const step = steps[unit];
  const start = step && firstUnit(within, unit);
  if (!start || nth === 0) return undefined;
  const found: Temporal.PlainDate[] = [];
  const isWithin = (at: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(at.add(unit === 'weekend' ? { days: 1 } : step), within.last.add({ days: 1 })) <= 0;
  for (let at = start; isWithin(at) && found.length < 400; at = at.add(step)) found.push(at);
  const day = found.at(nth > 0 ? nth - 1 : nth);
  return day && calendarPeriod(unit, 0, day);
}

function firstUnit({ first }: Period, unit: TimeUnit): Temporal.PlainDate {
  if (unit === 'week') return weekdayAfter(1, first.subtract({ days: 1 }));
  return unit === 'weekend' ? weekdayAfter(6, first.subtract({ days: 1 })) : first;
}

/** The `nth` such weekday within a period, counted from its end when negative. */
export function nthWeekday({ first, last }: Period, weekday: number, nth: number): Temporal.PlainDate | undefined {
  const near =
    nth > 0 ? weekdayAfter(weekday, first.subtract({ days: 1 })) : weekdayBefore(weekday, last.add({ days: 1 }));
  const day = near.add({ weeks: nth > 0 ? nth - 1 : nth + 1 });
  const isWithin = Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, last) <= 0;
  return isWithin ? day : undefined;
}

function period(grain: PeriodGrain, first: Temporal.PlainDate, length: Temporal.DurationLike): Period {
  return { grain, first, last: first.add(length).subtract({ days: 1 }) };
}
