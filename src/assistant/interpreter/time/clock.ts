import type { SpokenClock } from './moment.ts';
import type { DayPart, TimeWords } from './words.ts';

/** Reads "5pm", "17:00", "5.30 pm", "nine". Undefined for hours that no clock shows ("13 pm"). */
export function readClock(text: string, words: TimeWords): SpokenClock | undefined {
  const said = /^(\p{L}+|\d{1,2})(?:([:.h])(\d{2}))?(?: ?([^\d\s].*))?$/u.exec(text.trim().toLowerCase());
  if (!said) return undefined;
  const [, typed = '', sign, minutes = '0', suffix] = said;
  const hour = /^\d/.test(typed) ? Number(typed) : words.numbers[typed];
  const minute = Number(minutes);
  if (hour === undefined || !Number.isInteger(hour) || hour > 23 || minute > 59) return undefined;
  const meridiem = suffix === undefined ? undefined : words.meridiems[suffix];
  if (suffix !== undefined && meridiem === undefined) return undefined;
  if (meridiem) return hour < 1 || hour > 12 ? undefined : { hour: inHalf(hour, meridiem), minute, exact: true };
  return { hour, minute, exact: sign === 'h' || hour === 0 || hour > 12 || /^0\d/.test(typed) };
}

/** A quarter to five, twenty past nine: minutes moved from a spoken hour. */
export function movedClock(hour: SpokenClock, minutes: number): SpokenClock | undefined {
  const total = hour.hour * 60 + hour.minute + minutes;
  if (total < 0 || total >= 24 * 60) return undefined;
  const moved = Math.floor(total / 60);
  return { hour: moved === 0 && !hour.exact ? 12 : moved, minute: total % 60, exact: hour.exact };
}

/**
 * The hours 0–23 that a spoken clock may mean, the likely one first. An open hour lies between 7:00 and 18:59 if nothing
 * else is said ("at 5" is 17:00, "at nine" is 9:00); a part of the day settles it ("9 in the evening"). Empty: no sense.
 */
export function hoursOf(clock: SpokenClock, part?: DayPart): number[] {
  const both = clock.exact ? [clock.hour] : [clock.hour % 12, (clock.hour % 12) + 12];
  if (part) return both.filter((hour) => fits(hour, part));
  return both.sort((a, b) => Number(isDaytime(b)) - Number(isDaytime(a)));
}

const isDaytime = (hour: number) => hour >= 7 && hour <= 18;

function fits(hour: number, part: DayPart): boolean {
  if (part === 'morning') return hour < 12;
  if (part === 'afternoon') return hour >= 12 && hour <= 19;
  return hour >= 16;
}

function inHalf(hour: number, meridiem: 'am' | 'pm'): number {
  return (hour % 12) + (meridiem === 'pm' ? 12 : 0);
}
