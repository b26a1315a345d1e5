import { anyOf, type SlotPatterns } from '../template.ts';
import type { TimeWords } from './words.ts';

/** Patterns of the typed slots that time templates use, made from a language's words. */
export function timeSlots(words: TimeWords): SlotPatterns {
  const number = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${anyOf(Object.keys(words.numbers))})`;
  const meridiem = anyOf(Object.keys(words.meridiems));
  const loose = [...Object.keys(words.fractions), ...Object.keys(words.looseNumbers)];
  const unit = anyOf(Object.keys(words.units));
  const amount = `(?:${number}[ -]?|${anyOf(loose)} )${unit}`;
  const fraction = `(?: ${anyOf(Object.keys(words.andFractions))})?`;
  const and = `(?: ${anyOf(words.and)})?`;
  const spokenFives = Object.keys(words.numbers).filter((word) => (words.numbers[word] ?? 1) % 5 === 0);
  const hour = `(?:\\d{1,2}|${anyOf(Object.keys(words.numbers))})(?: ?${meridiem})?`;
  const clock = `(?:[01]?\\d|2[0-3])(?:(?:[:h]|\\.(?=\\d\\d ?${meridiem}))[0-5]\\d(?: ?${meridiem})?| ?${meridiem})`;
  return {
    number,
    clockRange: `(?:${clock}|\\d{1,2})(?: ?[-–] ?| ${anyOf(words.rangeWords)} )${clock}`,
    ordinalDay: words.ordinalDay,
    year: '\\d{4}',
    hour,
    // Fives only: "3 to 5 pm" is a range, not three minutes before five.
    minutes: `(?:[1-5]?[05]|${anyOf([...spokenFives, ...Object.keys(words.clockFractions)])})`,
    clock,
    badClock: `\\d{1,3}:\\d{2}`,
    unit,
    duration: `${amount}${fraction}(?:${and} ?${amount}${fraction}){0,2}`,
    weekday: anyOf(Object.keys(words.weekdays)),
    month: anyOf(Object.keys(words.months)),
    dayWord: anyOf(Object.keys(words.dayOffsets)),
    period: anyOf(Object.keys(words.periods)),
    part: anyOf(Object.keys(words.parts)),
    namedClock: anyOf(Object.keys(words.namedClocks)),
  };
}
