import type { Language } from '../language.ts';
import { tidy } from '../normalise.ts';
import { anyOf } from '../template.ts';
import { minutesOf, readDuration } from '../time/duration.ts';
import { perLanguage } from '../time/per-language.ts';
import { timeSlots } from '../time/slots.ts';

/** The whole minutes that words say; undefined where they say anything else. */
export function lengthIn(words: string, { time }: Language): number | undefined {
  const duration = readDuration(words, time);
  return duration && minutesOf(duration);
}

const lasting = perLanguage((language: Language) => {
  const { duration } = timeSlots(language.time);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${anyOf(language.lengthLinks)} (?<duration>${duration})(?![\\p{L}\\p{N}])`,
    'iu',
  );
});

/** Takes how long something lasts out of a text: "call Ana at 10 for an hour" is "call Ana at 10" and 60 minutes. */
export function takeLength(text: string, language: Language): { rest: string; minutes?: number } {
  const match = lasting(language).exec(text);
  const minutes = match ? lengthIn(match.groups?.duration ?? '', language) : undefined;
  if (!match || minutes === undefined) return { rest: text };
  return { rest: tidy(`${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`), minutes };
}
