import type { Lasting, Moment, SpokenClock } from './moment.ts';
import type { PartHours, TimeUnit } from './words.ts';

/** A day of each month: by its number, or the nth of a weekday; negative from the end. */
export type MonthlyDay = { day: number } | { nth: number; weekday: number };

/** What a repetition leaves out. */
export interface Exception {
  moments: readonly Moment[];
  repeats: readonly SpokenRepeat[];
}

/** What the words of a repetition say, before they become a rule (see recurrence.ts). */
export interface SpokenRepeat {
  unit: TimeUnit;
  interval: number;
  /** Counted from when it was last done, not from a calendar: "every! 3 days". */
  afterCompletion?: true;
  weekdays?: readonly number[];
  monthlyDays?: readonly MonthlyDay[];
  months?: readonly number[];
  yearDays?: readonly number[];
  weekNumbers?: readonly number[];
  /** Which of the weekdays of each month: the first and the last. */
  positions?: readonly number[];
  clocks?: readonly SpokenClock[];
  /** How long each lasts: "from 9 to 11". */
  until?: SpokenClock;
  part?: PartHours;
  from?: Moment;
  to?: Moment;
  lasting?: Lasting;
  count?: number;
  except?: Exception;
}
