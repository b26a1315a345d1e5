import { isOnClock } from './clock-hours.ts';
import type { SpokenClock } from './moment.ts';
import { readText } from './reading.ts';
import type { TimeWords } from './words.ts';

/** Nothing in a time of the clock depends on today. */
const anyDay = { now: Temporal.ZonedDateTime.from('2000-01-01T00:00[UTC]'), direction: 'future' as const };

/** Reads "5pm", "17:00", "5.30 pm", "nine", "15h30". Undefined for anything else, and hours that no clock shows ("13 pm"). */
export function readClock(text: string, words: TimeWords): SpokenClock | undefined {
  const { tokens, chart } = readText(text, words, anyDay);
  for (const category of ['clock', 'long_hour', 'compact', 'hour'] as const) {
    const whole = chart[0]?.get(category)?.find(({ end }) => end === tokens.length);
    const clock = whole?.value as SpokenClock | undefined;
    if (clock && clock.zone === undefined) return isOnClock(clock) && clock.hour < 24 ? clock : undefined;
  }
  return undefined;
}
