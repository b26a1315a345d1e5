import { anyOf, type SlotPatterns } from '../template.ts';
import type { TimeWords } from './words.ts';

/** Patterns of the time words that templates of other things use: how long a habit was done, in which part of the day. */
export function timeSlots(words: TimeWords): SlotPatterns {
  const number = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${anyOf(Object.keys(words.numbers))})`;
  const loose = [...Object.keys(words.fractions), ...Object.keys(words.looseNumbers)];
  const unit = anyOf(Object.keys(words.units));
  const amount = `(?:${number}[ -]?|${anyOf(loose)} )${unit}`;
  const fraction = `(?: ${anyOf(Object.keys(words.andFractions))})?`;
  const and = `(?: ${anyOf(words.function.and)})?`;
  return {
    number,
    unit,
    duration: `${amount}${fraction}(?:${and} ?${amount}${fraction}){0,2}`,
    part: anyOf(Object.keys(words.parts)),
  };
}
