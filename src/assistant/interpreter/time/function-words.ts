/** Words that only hold a time phrase together. A language lists its own for each; an empty list is fine. */
export const functionWords = [
  'the',
  'of',
  /** May precede any time and adds nothing: on, at, in, for, around. */
  'lead',
  /** Before anything that is only roughly meant: about. */
  'approx',
  /** Before an hour: at, às, a las, à. */
  'at',
  /** Before a year, month or season: in. */
  'in',
  /** Any time up to the end of it: by. */
  'by',
  'and',
  'from',
  'to',
  'between',
  'until',
  'after',
  'before',
  /** After or before a duration that leads back: ago, hace. */
  'ago',
  'ago_first',
  /** After or before a duration that leads on: from now, in. */
  'ahead',
  'ahead_first',
  'within',
  'for',
  'every',
  'every_after',
  'other',
  'times',
  'starting',
  'except',
  /** Between an hour and the minutes after or before it: y, menos. */
  'plus',
  'minus',
  /** Between minutes and the hour they count to or from: to, past. */
  'minutes_to',
  'minutes_past',
  'half_past',
  'half',
  /** After an hour: o'clock says it is one, "horas" may also count hours; after an hour with minutes it says nothing. */
  'oclock',
  'hour_word',
  'clock_word',
  'minute_word',
  'zero',
  'ish',
  'month_word',
  /** Before the number of a day: dia. */
  'day_number',
  'year_word',
  'week_number',
  'upcoming',
  'now',
  'workday',
  'workday_plural',
  'weekend_plural',
  'per',
] as const;
export type FunctionWord = (typeof functionWords)[number];
