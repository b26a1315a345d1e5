import type { LanguageCode } from '../interpretation.ts';

/** What a language's tables must say about time. Keys are lower case; keys with spaces are phrases. */

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';
export type CalendarPeriod = 'week' | 'weekend' | 'month' | 'year';

/** The ways to say a time; each has one meaning in time/rules.ts. Templates as in template.ts. */
export const timePhraseNames = [
  'after_duration',
  'before_duration',
  'day_word',
  'weekday_bare',
  'weekday_this',
  'weekday_next',
  'weekday_last',
  'month_day',
  'month',
  'month_bare',
  'month_end',
  'period_this',
  'period_next',
  'period_last',
  'period_end',
  'period_next_end',
  'part_bare',
  'part_soon',
  'part_today',
  'part_tonight',
  'part_last_night',
  'clock',
  'clock_hour',
  'clock_named',
  'clock_past',
  'clock_to',
  'clock_half_past',
  'clock_impossible',
  'range',
] as const;
export type TimePhraseName = (typeof timePhraseNames)[number];

/** The ways to say that something repeats; each has one meaning in time/recurrence.ts. */
export const repeatPhraseNames = ['every_day', 'every_weekday', 'every_unit', 'every_weekday_named'] as const;
export type RepeatPhraseName = (typeof repeatPhraseNames)[number];

export interface TimeWords {
  /** Which of chrono-node's locales reads the written dates. */
  code: LanguageCode;
  /** Pattern of a day of the month that stands without its month: 15th. */
  ordinalDay: string;
  numbers: Readonly<Record<string, number>>;
  /** Numbers only before a unit: "an" hour. */
  looseNumbers: Readonly<Record<string, number>>;
  /** Fractions of a unit that precede it: "half an" hour. */
  fractions: Readonly<Record<string, number>>;
  /** What may stand between parts of one duration: "an hour and ten minutes". */
  and: readonly string[];
  /** Fractions that follow a unit: an hour "and a half". */
  andFractions: Readonly<Record<string, number>>;
  units: Readonly<Record<string, TimeUnit>>;
  /** 1 is Monday. */
  weekdays: Readonly<Record<string, number>>;
  /** Weekday forms that are other words too, and need a preposition or another time beside them. */
  weakWeekdays: ReadonlySet<string>;
  months: Readonly<Record<string, number>>;
  dayOffsets: Readonly<Record<string, number>>;
  periods: Readonly<Record<string, CalendarPeriod>>;
  parts: Readonly<Record<string, DayPart>>;
  /** Local times as minutes after midnight; 1440 is the midnight that ends the day. */
  namedClocks: Readonly<Record<string, number>>;
  /** Minutes of the clock by name: "quarter" past. */
  clockFractions: Readonly<Record<string, number>>;
  meridiems: Readonly<Record<string, 'am' | 'pm'>>;
  /** Words that lead into a time and go with it: "by", "on". */
  leaders: readonly string[];
  /** What may stand between two parts of one time: "at", ",". */
  connectors: readonly string[];
  /** Words between the two ends of a range: 3 "to" 5 pm. */
  rangeWords: readonly string[];
  /** Words that, next to a time, show that more was said than was understood. */
  strayWords: ReadonlySet<string>;
  /** The same, but only before a time: two days "from" tomorrow. */
  strayBefore: ReadonlySet<string>;
  /** The same, but only after a time: 8 am "pst", the 3rd "quarter". */
  strayAfter: ReadonlySet<string>;
  phrases: Readonly<Record<TimePhraseName, readonly string[]>>;
  repeats: Readonly<Record<RepeatPhraseName, readonly string[]>>;
}
