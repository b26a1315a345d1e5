import { ask, call, type Interpretation } from '../interpretation.ts';
import type { Language } from '../language.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { anyOf, innerPattern } from '../template.ts';
import { readNumber } from '../time/duration.ts';
import { perLanguage } from '../time/per-language.ts';
import { findRecurrence, type Recurrence } from '../time/recurrence.ts';
import { timeSlots } from '../time/slots.ts';
import { takeAmount } from './amount.ts';
import type { Scope } from './scope.ts';

interface Rhythm {
  frequency?: 'daily' | 'weekdays' | 'weekly' | 'custom';
  times_per_week?: number;
  days_of_week?: number[];
}

const patterns = perLanguage((language: Language) => {
  const count = `(?:[1-7]|${anyOf([...Object.keys(language.timesCounts), ...Object.keys(language.time.numbers)])})`;
  const slots = { ...timeSlots(language.time), count };
  return {
    timesPerWeek: language.timesPerWeek.map((template) => innerPattern(template, slots)),
    everyPart: language.everyPart.map((template) => innerPattern(template, slots)),
    part: language.time.phrases.part_soon.map((template) => innerPattern(template, slots)),
  };
});

/** A habit from its words: how often, when in the day and how much are taken out, and what is left is its name. */
export function addHabit(words: string, { language }: Scope): Interpretation {
  const often = takeRhythm(words, language);
  const part = takePart(often.rest, language);
  const { rest: name, minutes, amount, unit } = takeAmount(part.rest, language);
  if (!hasSubstance(name)) return ask('what_to_add');
  const rhythm = often.rhythm ?? (part.isDaily ? { frequency: 'daily' as const } : {});
  const much = minutes === undefined || amount !== undefined ? { amount, unit } : { amount: minutes, unit: 'minutes' };
  return call('add_habit', { name, ...rhythm, time_preference: part.preference, ...much });
}

function takeRhythm(words: string, language: Language): { rest: string; rhythm?: Rhythm } {
  for (const pattern of patterns(language).timesPerWeek) {
    const [match] = words.matchAll(pattern);
    if (!match) continue;
    const said = (match.groups?.count ?? '').toLowerCase();
    const times = language.timesCounts[said] ?? readNumber(said, language.time);
    if (times === undefined || times < 1 || times > 7) continue;
    return { rest: cut(words, match.index, match[0].length), rhythm: { frequency: 'weekly', times_per_week: times } };
  }
  const found = findRecurrence(words, language.time);
  const rhythm = found && rhythmOf(found);
  return rhythm ? { rest: cut(words, found.start, found.end - found.start), rhythm } : { rest: words };
}

function rhythmOf({ unit, weekdays }: Recurrence): Rhythm | undefined {
  if (unit === 'day') return { frequency: 'daily' };
  if (unit !== 'week') return undefined;
  if (weekdays.length === 0) return { frequency: 'weekly' };
  return weekdays.join() === '1,2,3,4,5' ? { frequency: 'weekdays' } : { frequency: 'custom', days_of_week: weekdays };
}

function takePart(words: string, language: Language): { rest: string; preference?: string; isDaily: boolean } {
  const { everyPart, part } = patterns(language);
  for (const pattern of [...everyPart, ...part]) {
    const [match] = words.matchAll(pattern);
    const said = match && language.time.parts[match.groups?.part?.toLowerCase() ?? ''];
    if (!said) continue;
    const preference = said === 'night' ? 'evening' : said;
    return { rest: cut(words, match.index, match[0].length), preference, isDaily: everyPart.includes(pattern) };
  }
  return { rest: words, isDaily: false };
}

function cut(text: string, start: number, length: number): string {
  return tidy(text.slice(0, start) + text.slice(start + length));
}
