import type { SpokenClock } from './moment.ts';
import type { PartHours } from './words.ts';

/** The hours that people mean who leave the half of the day open: half a day, so that each has one. */
const usual = { from: 7, to: 18 };

/** What "13 am" says. */
const noClock: SpokenClock = { hour: 25, minute: 0, certainty: 'fixed' };

/** Whether a clock shows it. Hour 24 is the midnight that ends the day. */
export function isOnClock({ hour, minute, second = 0 }: SpokenClock): boolean {
  return hour >= 0 && minute >= 0 && minute < 60 && second < 60 && (hour < 24 || (hour === 24 && minute === 0));
}

/** Minutes moved from a spoken hour: a quarter to five, twenty past nine. */
export function movedClock(clock: SpokenClock, minutes: number): SpokenClock | undefined {
  const total = clock.hour * 60 + clock.minute + minutes;
  if (total < 0 || total > 24 * 60 + 59) return undefined;
  const hour = Math.floor(total / 60) % 24;
  const isTwelve = hour === 0 && clock.certainty === 'open';
  return { ...clock, hour: isTwelve ? 12 : hour, minute: total % 60 };
}

/** The half of the day that "am" and "pm" say; hours that have no halves are on no clock. */
export function inHalf(clock: SpokenClock, meridiem: 'am' | 'pm'): SpokenClock {
  if (clock.hour < 1 || clock.hour > 12) return noClock;
  return { ...clock, hour: (clock.hour % 12) + (meridiem === 'pm' ? 12 : 0), certainty: 'fixed' };
}

/**
 * The hours 0–24 that a spoken clock may mean, the likely one first. An open hour lies between 7:00 and 18:59 if nothing
 * else is said ("at 5" is 17:00, "at nine" is 9:00); a part of the day settles it. Empty: no sense.
 */
export function hoursOf(clock: SpokenClock, part?: PartHours): number[] {
  const { hour, certainty } = clock;
  if (part?.part === 'night' && hour === 12 && certainty === 'open') return [24];
  const hasHalves = hour <= 12 && certainty !== 'fixed';
  const both = hasHalves ? [hour % 12, (hour % 12) + 12] : [hour];
  if (part) return both.filter((each) => fitsPart(each, part));
  if (certainty !== 'open') return [hour];
  return both.sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)));
}

const isUsual = (hour: number) => hour >= usual.from && hour <= usual.to;

function fitsPart(hour: number, { part }: PartHours): boolean {
  if (part === 'morning') return hour < 12;
  if (part === 'afternoon') return hour >= 12 && hour <= 19;
  return hour >= 17 || (part === 'night' && hour < 5);
}
