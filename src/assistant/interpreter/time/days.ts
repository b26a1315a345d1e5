import type { Period, TimeReference } from './moment.ts';
import type { CalendarPeriod } from './words.ts';

/** Calendar arithmetic on the person's own days. Weeks begin on Monday. */

/** The nearest such weekday that is not today: ahead, or behind when the reference looks back. */
export function nearestWeekday(weekday: number, { now, direction }: TimeReference): Temporal.PlainDate {
  const today = now.toPlainDate();
  const ahead = (weekday - today.dayOfWeek + 7) % 7 || 7;
  return direction === 'future' ? today.add({ days: ahead }) : weekdayBefore(weekday, today);
}

export function weekdayBefore(weekday: number, day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 || 7 });
}

/** That weekday of the week `weeks` after the current one. */
export function weekdayOfWeek(weekday: number, weeks: number, today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: weekday - today.dayOfWeek + 7 * weeks });
}

/** The day of a month and year that may be left open: the nearest that exists, today included. Undefined if none does. */
export function nearestDate(
  said: { day: number; month?: number; year?: number },
  { now, direction }: TimeReference,
): Temporal.PlainDate | undefined {
  const today = now.toPlainDate();
  if (said.year !== undefined) return existingDate(said.year, said.month ?? 1, said.day);
  const step = { months: (said.month === undefined ? 1 : 12) * (direction === 'future' ? 1 : -1) };
  let first = today.with({ day: 1, month: said.month ?? today.month });
  // Eight years are enough for 29 February across a century without a leap day.
  for (let tries = 0; tries < 12; tries += 1) {
    const date = existingDate(first.year, first.month, said.day);
    const side = date && Temporal.PlainDate.compare(date, today);
    if (date && side !== undefined && (direction === 'future' ? side >= 0 : side <= 0)) return date;
    first = first.add(step);
  }
  return undefined;
}

function existingDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day >= 1 && day <= first.daysInMonth ? first.with({ day }) : undefined;
}

/** The current week, weekend, month or year, moved by `offset`. */
export function calendarPeriod(grain: CalendarPeriod, offset: number, today: Temporal.PlainDate): Period {
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: offset });
  switch (grain) {
    case 'week':
      return { grain, first: monday, last: monday.add({ days: 6 }) };
    case 'weekend':
      return { grain, first: monday.add({ days: 5 }), last: monday.add({ days: 6 }) };
    case 'month':
      return monthPeriod(today.with({ day: 1 }).add({ months: offset }));
    case 'year': {
      const first = today.with({ month: 1, day: 1 }).add({ years: offset });
      return { grain, first, last: first.with({ month: 12, day: 31 }) };
    }
  }
}

/** The month that begins on `first`. */
export function monthPeriod(first: Temporal.PlainDate): Period {
  return { grain: 'month', first, last: first.with({ day: first.daysInMonth }) };
}
