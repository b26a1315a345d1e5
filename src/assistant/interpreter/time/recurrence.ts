import { anyOf, innerPattern } from '../template.ts';
import { perLanguage } from './per-language.ts';
import { timeSlots } from './slots.ts';
import { type RepeatPhraseName, repeatPhraseNames, type TimeUnit, type TimeWords } from './words.ts';

/** A simple repetition: every so many units, or on some weekdays (1 is Monday). */
export interface Recurrence {
  unit: TimeUnit;
  weekdays: number[];
}

/** A repetition and the words that said it. */
export interface FoundRecurrence extends Recurrence {
  start: number;
  end: number;
}

const workdays = [1, 2, 3, 4, 5];
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const frequencies: Record<TimeUnit, string> = {
  second: 'SECONDLY',
  minute: 'MINUTELY',
  hour: 'HOURLY',
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

const patterns = perLanguage((words: TimeWords) => {
  const weekday = anyOf(Object.keys(words.weekdays));
  const list = `${weekday}s?(?:(?:, ?| ${anyOf(words.and)} |, ${anyOf(words.and)} )${weekday}s?){0,6}`;
  const slots = { ...timeSlots(words), weekdayList: list, weekdayPlurals: list.replaceAll('s?', 's') };
  return repeatPhraseNames.flatMap((name) =>
    words.repeats[name].map((template) => ({ name, pattern: innerPattern(template, slots) })),
  );
});

/** The repetition said in a text: "every day", "every Monday and Thursday", "weekly". The longest wins. */
export function findRecurrence(text: string, words: TimeWords): FoundRecurrence | undefined {
  let found: FoundRecurrence | undefined;
  for (const { name, pattern } of patterns(words)) {
    for (const match of text.matchAll(pattern)) {
      const meaning = meaningOf(name, match.groups ?? {}, words);
      const length = match[0].length;
      if (!meaning || (found && length <= found.end - found.start)) continue;
      found = { ...meaning, start: match.index, end: match.index + length };
    }
  }
  return found;
}

/** Whether words beside a repetition limit it or say more of it: "except", "for 2 months", "10x". */
export function limitsRecurrence(others: string, words: TimeWords): boolean {
  const said = others.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return said.some((word) => /\d/.test(word) || words.strayWords.has(word) || words.strayBefore.has(word));
}

/** The RFC 5545 rule of a repetition, with the clock time it happens at if one was said. */
export function asRule({ unit, weekdays }: Recurrence, clock?: Temporal.PlainTime): string {
  const days = weekdays.length > 0 ? [`BYDAY=${weekdays.map((day) => weekdayCodes[day - 1]).join(',')}`] : [];
  const at = clock ? [`BYHOUR=${clock.hour}`, `BYMINUTE=${clock.minute}`] : [];
  return [`FREQ=${frequencies[unit]}`, ...days, ...at].join(';');
}

function meaningOf(
  name: RepeatPhraseName,
  groups: Record<string, string | undefined>,
  words: TimeWords,
): Recurrence | undefined {
  switch (name) {
    case 'every_day':
      return { unit: 'day', weekdays: [] };
    case 'every_weekday':
      return { unit: 'week', weekdays: workdays };
    case 'every_unit': {
      const unit = words.units[groups.unit?.toLowerCase() ?? ''];
      return unit && { unit, weekdays: [] };
    }
    case 'every_weekday_named': {
      const said = (groups.weekdayList ?? groups.weekdayPlurals)?.toLowerCase().match(/\p{L}+/gu) ?? [];
      const days = said.map((word) => words.weekdays[word] ?? words.weekdays[word.replace(/s$/, '')]);
      const known = new Set(days.filter((day) => day !== undefined));
      return known.size > 0 ? { unit: 'week', weekdays: [...known].sort() } : undefined;
    }
  }
}
