import type { Lasting } from './moment.ts';
import { wholeNumbersAt } from './numbers.ts';
import { readText } from './reading.ts';
import { tokenise } from './tokens.ts';
import type { TimeWords } from './words.ts';

/** Nothing in a duration depends on today. */
const anyDay = { now: Temporal.ZonedDateTime.from('2000-01-01T00:00[UTC]'), direction: 'future' as const };

/** Reads "20 minutes", "an hour and a half", "1h 30min". Undefined when the text is anything else. */
export function readDuration(text: string, words: TimeWords): Lasting | undefined {
  const { tokens, chart } = readText(text, words, anyDay);
  const whole = chart[0]?.get('duration')?.find(({ end }) => end === tokens.length);
  return whole?.category === 'duration' ? whole.value : undefined;
}

/** A number in digits (point or comma) or in words. */
export function readNumber(text: string, words: TimeWords): number | undefined {
  const typed = text.trim();
  if (/^\d+(?:[.,]\d+)?$/.test(typed)) return Number(typed.replace(',', '.'));
  const tokens = tokenise(typed);
  const whole = wholeNumbersAt(tokens, 0, words).find(({ end }) => end === tokens.length);
  return whole?.category === 'number' ? whole.value : undefined;
}

/** Whole minutes of a duration made of hours, minutes and seconds; undefined when it has days or longer. */
export function minutesOf(duration: Lasting): number | undefined {
  if (duration.days > 0 || duration.months > 0) return undefined;
  return Math.max(1, Math.round(duration.seconds / 60));
}
