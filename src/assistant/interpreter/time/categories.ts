import type { FunctionWord } from './function-words.ts';
import type { DayMoment, Lasting, Moment, Period, SpokenClock } from './moment.ts';
import type { Exception, MonthlyDay, SpokenRepeat } from './repeat.ts';
import type { PartHours, PeriodEdge, ShiftWord, TimeUnit } from './words.ts';

/** Digits as typed: leading zeros and how many there are matter to years and clocks. */
export interface Digits {
  value: number;
  length: number;
  padded: boolean;
}

/** A date in digits: "24/12/2026" has three numbers and the sign '/'. */
export interface TypedDate {
  numbers: readonly Digits[];
  sign: string;
}

/** What a stretch of tokens can be, with the value it then has. */
export interface Values extends Record<FunctionWord, true> {
  digits: Digits;
  /** A whole number, in digits or words. */
  number: number;
  /** A number before a unit, which may be a fraction or loose: 2.5, "a couple of". */
  amount: number;
  fraction: number;
  /** A whole number in words. */
  spoken: number;
  /** "third", "13th". */
  ordinal: number;
  /** "13th", in digits. */
  ordinal_digits: number;
  /** "last" is -1. */
  from_end: number;
  unit: TimeUnit;
  weekday: number;
  /** "Mondays". */
  weekday_plural: number;
  month: number;
  season: number;
  holiday: string;
  day_word: number;
  /** A day and a part of it in one word: "tonight" is today's night. */
  day_part: { offset: number; part: PartHours };
  part: PartHours;
  part_plural: PartHours;
  named_clock: number;
  quarter: number;
  meridiem: 'am' | 'pm';
  zone: number;
  edge: PeriodEdge;
  /** "daily", "quarterly". */
  rhythm: { unit: TimeUnit; interval: number };
  count_word: number;
  /** "end of month" in one word. */
  unit_edge: { unit: TimeUnit; edge: PeriodEdge };
  shift: ShiftWord;
  typed_date: TypedDate;
  typed_clock: SpokenClock;
  typed_hour: SpokenClock;
  year_quarter: { year: number; quarter: number };
  // What rules make of these.
  year: number;
  duration: Lasting;
  hour: SpokenClock;
  /** An hour with its word, which may also be a number of hours: 15h, 15 horas. */
  long_hour: SpokenClock;
  /** Hour and minutes without a sign: 1530, "three twenty". */
  compact: SpokenClock;
  pair: SpokenClock;
  clock_minutes: number;
  clock: SpokenClock;
  /** Anything that may be a time of day at one end of a range. */
  tod: SpokenClock;
  in_part: PartHours;
  day_of_month: { day: number; weekday?: number };
  date: DayMoment;
  period: Period;
  /** What has an nth day: a period, the current month. */
  container: Period;
  piece: Moment;
  moment: Moment;
  weekday_list: readonly number[];
  plural_list: readonly number[];
  monthly_days: readonly MonthlyDay[];
  month_list: readonly number[];
  number_list: readonly number[];
  clock_list: readonly SpokenClock[];
  exceptions: Exception;
  repeat: SpokenRepeat;
}
export type Category = keyof Values;
