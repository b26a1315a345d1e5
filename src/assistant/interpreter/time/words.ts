import type { FunctionWord } from './function-words.ts';
import type { GrammarTable } from './rule-names.ts';

/**
 * What a language's tables must say about time. Keys are words or phrases as people type them; case, accents, hyphens and
 * apostrophes do not matter. One word may stand in several tables: what was meant shows in the grammar.
 */

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half_year'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'season';
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';
export type PeriodEdge = 'beginning' | 'middle' | 'end';

/** Hours of the day from `from` up to `to`, 24 being the midnight that ends it. */
export interface PartHours {
  part: DayPart;
  from: number;
  to: number;
}

/** "Next", "last", "this": how many periods away, and which weekday it makes of a weekday. */
export interface ShiftWord {
  by: number;
  /** week: that of the week `by` away. nearest: the nearest one on that side. */
  weekday: 'week' | 'nearest';
}

/** Hours from the edge of a part of the day, days from that of a week or month, months from that of a year. */
export interface EdgeSpans {
  week: Readonly<Record<PeriodEdge, Span>>;
  month: Readonly<Record<PeriodEdge, Span>>;
  year: Readonly<Record<PeriodEdge, Span>>;
  morning: Readonly<Record<PeriodEdge, Span>>;
  afternoon: Readonly<Record<PeriodEdge, Span>>;
  evening: Readonly<Record<PeriodEdge, Span>>;
  day: Readonly<Record<PeriodEdge, Span>>;
}
/** First and last day of a week or month, or month of a year, counted from 1; hours of a day, the last exclusive. -1 is the last. */
export type Span = readonly [number, number];

type Words<Value> = Readonly<Record<string, Value>>;

export interface TimeWords {
  /** Whole numbers; "twenty three" is made from its parts. */
  numbers: Words<number>;
  /** Words between the parts of a number: twenty "and" three. */
  numberJoiners: readonly string[];
  hundreds: readonly string[];
  thousands: readonly string[];
  /** Numbers only before a unit: "an" hour, "a couple of". */
  looseNumbers: Words<number>;
  /** Fractions of a unit: "half an" hour. */
  fractions: Words<number>;
  /** Fractions after a unit: an hour "and a half". */
  andFractions: Words<number>;
  ordinals: Words<number>;
  /** What follows digits, without a space, to make them an ordinal: "th". */
  ordinalEndings: readonly string[];
  /** "last" in "last friday of march" is -1. */
  fromEnd: Words<number>;
  units: Words<TimeUnit>;
  /** 1 is Monday. */
  weekdays: Words<number>;
  weekdayPlurals: Words<number>;
  months: Words<number>;
  /** 0 spring, 1 summer, 2 autumn, 3 winter. */
  seasons: Words<number>;
  /** Names of the days in holidays.ts. */
  holidays: Words<string>;
  /** Days from today. */
  dayOffsets: Words<number>;
  parts: Words<DayPart>;
  partPlurals: Words<DayPart>;
  /** Hours of the language's parts of the day. */
  partHours: Readonly<Record<DayPart, { from: number; to: number }>>;
  /** Parts of the day with hours of their own: "lunch". */
  namedParts: Words<PartHours>;
  dayParts: Words<{ offset: number; part: DayPart }>;
  /** Local times as minutes after midnight; 1440 is the midnight that ends the day. */
  namedClocks: Words<number>;
  /** Minutes of the clock by name: "quarter" past. */
  clockFractions: Words<number>;
  meridiems: Words<'am' | 'pm'>;
  /** Time zones besides those of zones.ts, in minutes east of UTC. */
  zones: Words<number>;
  edges: Words<PeriodEdge>;
  edgeSpans: EdgeSpans;
  unitEdges: Words<{ unit: TimeUnit; edge: PeriodEdge }>;
  shifts: Words<ShiftWord>;
  rhythms: Words<{ unit: TimeUnit; interval: number }>;
  /** "twice": how often a repetition happens in all. */
  countWords: Words<number>;
  function: Readonly<Record<FunctionWord, readonly string[]>>;
  /** Words of the tables above that more often mean something else, and need another time or a preposition beside them. */
  weak: readonly string[];
  /** day_first, or by_zone: month first in American zones and open elsewhere. */
  dateOrder: 'day_first' | 'by_zone';
  /** Whether "5:30" is half past five in the morning unless something else is said. */
  clockOf24: boolean;
  /** Verbs that say it is over, so that open times lie behind: "ran", "was". */
  done: readonly string[];
  /** Words whose neighbourhood to a time shows that more was said than was understood. */
  stray: { before: readonly string[]; after: readonly string[] };
  /** Ways of saying things that only this language has. */
  grammar: GrammarTable;
  /** "in the {part}", where a habit says when in the day it is done. Templates as in template.ts. */
  phrases: { part_soon: readonly string[] };
}
