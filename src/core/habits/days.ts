/**
 * Days as whole numbers, counted from 1970-01-01: years of a log are gone through in microseconds, where calendar
 * arithmetic takes milliseconds. They are days of the person's own calendar; no zone or clock is in them.
 */
const dayMs = 86_400_000;
const first = new Temporal.PlainDate(1970, 1, 1);

export const dayNumber = ({ year, month, day }: Temporal.PlainDate): number => Date.UTC(year, month - 1, day) / dayMs;

export const dayOf = (number: number): Temporal.PlainDate => first.add({ days: number });

/** ISO weekday, 1 is Monday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** The same in SQL, of a date. */
export const dayNumberSql = (date: string): string => `(${date} - date '1970-01-01')`;
