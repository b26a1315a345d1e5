import { nthWeekday } from './days.ts';

/** Days that have a name, by the names that the language tables use for them. */
const fixed: Readonly<Record<string, { month: number; day: number }>> = {
  new_year: { month: 1, day: 1 },
  epiphany: { month: 1, day: 6 },
  valentine: { month: 2, day: 14 },
  saint_patrick: { month: 3, day: 17 },
  april_fools: { month: 4, day: 1 },
  freedom_pt: { month: 4, day: 25 },
  may_day: { month: 5, day: 1 },
  saint_john: { month: 6, day: 24 },
  bastille: { month: 7, day: 14 },
  us_independence: { month: 7, day: 4 },
  assumption: { month: 8, day: 15 },
  halloween: { month: 10, day: 31 },
  all_saints: { month: 11, day: 1 },
  all_souls: { month: 11, day: 2 },
  armistice: { month: 11, day: 11 },
  christmas_eve: { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  boxing_day: { month: 12, day: 26 },
  new_year_eve: { month: 12, day: 31 },
};

/** Days from Easter Sunday. */
const aroundEaster: Readonly<Record<string, number>> = {
  carnival: -47,
  ash_wednesday: -46,
  palm_sunday: -7,
  good_friday: -2,
  easter: 0,
  easter_monday: 1,
  ascension: 39,
  pentecost: 49,
  whit_monday: 50,
  corpus_christi: 60,
};

/** The day of that name in a year; undefined for an unknown name. */
export function holidayIn(year: number, name: string): Temporal.PlainDate | undefined {
  const date = fixed[name];
  if (date) return Temporal.PlainDate.from({ year, ...date });
  const offset = aroundEaster[name];
  if (offset !== undefined) return easter(year).add({ days: offset });
  if (name === 'thanksgiving') return thanksgiving(year);
  return name === 'black_friday' ? thanksgiving(year)?.add({ days: 1 }) : undefined;
}

/** Month and day of a holiday that is on the same date every year. */
export function fixedHoliday(name: string): { month: number; day: number } | undefined {
  return fixed[name];
}

/** Fourth Thursday of November, as in the United States. */
function thanksgiving(year: number): Temporal.PlainDate | undefined {
  const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
  return nthWeekday({ grain: 'month', first, last: first.with({ day: 30 }) }, 4, 4);
}

/** Gregorian Easter by the anonymous algorithm (Nature, 20 April 1876). */
function easter(year: number): Temporal.PlainDate {
  const cycle = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * cycle + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((cycle + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
