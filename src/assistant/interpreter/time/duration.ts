import { anyOf } from '../template.ts';
import { perLanguage } from './per-language.ts';
import { timeSlots } from './slots.ts';
import type { TimeUnit, TimeWords } from './words.ts';

/** Parts of a duration, each summed over what was said. Fractions of days and longer become whole days. */
export interface SpokenDuration {
  /** Exact time, to be added on the time line. */
  seconds: number;
  days: number;
  months: number;
}

const secondsOf: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600 };
const daysOf: Partial<Record<TimeUnit, number>> = { day: 1, week: 7 };
const monthsOf: Partial<Record<TimeUnit, number>> = { month: 1, year: 12 };

const patterns = perLanguage((words: TimeWords) => {
  const slots = timeSlots(words);
  const count = `(?:(?<count>${slots.number})[ -]?|(?<loose>${anyOf([...Object.keys(words.fractions), ...Object.keys(words.looseNumbers)])}) )`;
  const half = `(?: (?<half>${anyOf(Object.keys(words.andFractions))}))?`;
  return {
    amount: new RegExp(`${count}(?<unit>${slots.unit})${half}(?![\\p{L}])`, 'giu'),
    whole: new RegExp(`^${slots.duration}$`, 'iu'),
  };
});

/** Reads "20 minutes", "an hour and a half", "1h 30min". Undefined when the text is anything else. */
export function readDuration(text: string, words: TimeWords): SpokenDuration | undefined {
  const { amount, whole } = patterns(words);
  const trimmed = text.trim().toLowerCase();
  if (!whole.test(trimmed)) return undefined;
  const sum: SpokenDuration = { seconds: 0, days: 0, months: 0 };
  for (const { groups = {} } of trimmed.matchAll(amount)) {
    const unit = words.units[groups.unit ?? ''];
    const loose = groups.loose ?? '';
    const count = readNumber(groups.count ?? '', words) ?? words.fractions[loose] ?? words.looseNumbers[loose];
    if (!unit || count === undefined) return undefined;
    addTo(sum, unit, count + (words.andFractions[groups.half ?? ''] ?? 0));
  }
  return sum;
}

/** A number in digits (point or comma) or in words. */
export function readNumber(text: string, words: TimeWords): number | undefined {
  const typed = text.trim().toLowerCase();
  if (/^\d+(?:[.,]\d+)?$/.test(typed)) return Number(typed.replace(',', '.'));
  return Object.hasOwn(words.numbers, typed) ? words.numbers[typed] : undefined;
}

/** Whole minutes of a duration made of hours, minutes and seconds; undefined when it has days or longer. */
export function minutesOf(duration: SpokenDuration): number | undefined {
  if (duration.days > 0 || duration.months > 0) return undefined;
  return Math.max(1, Math.round(duration.seconds / 60));
}

function addTo(sum: SpokenDuration, unit: TimeUnit, count: number): void {
  sum.seconds += Math.round((secondsOf[unit] ?? 0) * count);
  sum.days += Math.round((daysOf[unit] ?? 0) * count);
  sum.months += Math.round((monthsOf[unit] ?? 0) * count);
}
