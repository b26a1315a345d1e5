import type { Language } from '../language.ts';
import { tidy } from '../normalise.ts';
import { anyOf } from '../template.ts';
import { minutesOf, readDuration, readNumber } from '../time/duration.ts';
import type { Lasting } from '../time/moment.ts';
import { perLanguage } from '../time/per-language.ts';
import { timeSlots } from '../time/slots.ts';
import type { TimeWords } from '../time/words.ts';

/** How much of a habit: minutes, or an amount with its unit if one was named. */
export interface Amount {
  minutes?: number;
  amount?: number;
  unit?: string;
}

const patterns = perLanguage((language: Language) => {
  const slots = timeSlots(language.time);
  const link = `(?:${anyOf(language.doingLinks)} )?`;
  const before = `(?<![\\p{L}\\p{N}.:])`;
  const units = anyOf(Object.keys(language.amountUnits));
  const of = `(?: ${anyOf(language.aboutWords)}(?= ))?`;
  const end = `(?![\\p{L}\\p{N}])`;
  return {
    duration: new RegExp(`${before}${link}(?<duration>${slots.duration})${end}${of}`, 'iu'),
    measured: new RegExp(`${before}${link}(?<count>${slots.number}) ?(?<unit>${units})${end}${of}`, 'iu'),
    counted: new RegExp(`${before}(?<count>\\d{1,6}(?:[.,]\\d+)?)(?= \\p{L})`, 'iu'),
  };
});

/** Takes the amounts out of a text: "read 20 pages" leaves "read", "ran 5 km in 25 minutes" leaves "ran". */
export function takeAmount(text: string, language: Language): { rest: string } & Amount {
  const { duration, measured, counted } = patterns(language);
  const lasting = duration.exec(text);
  const minutes = minutesIn(lasting?.groups?.duration ?? '', language.time);
  const isTimed = lasting !== null && minutes !== undefined;
  const timeless = isTimed ? cut(text, lasting) : tidy(text);
  const spent = isTimed ? { minutes } : {};
  const amounting = measured.exec(timeless) ?? counted.exec(timeless);
  const amount = readNumber(amounting?.groups?.count ?? '', language.time);
  if (!amounting || amount === undefined) return { rest: timeless, ...spent };
  const unit = language.amountUnits[amounting.groups?.unit?.toLowerCase() ?? ''];
  return { rest: cut(timeless, amounting), ...spent, amount, ...(unit !== undefined && { unit }) };
}

/** Takes the one duration out of a text: "5 minute timer" leaves "timer". */
export function takeDuration(text: string, language: Language): { rest: string; duration?: Lasting } {
  const lasting = patterns(language).duration.exec(text);
  const duration = readDuration(lasting?.groups?.duration ?? '', language.time);
  return lasting && duration ? { rest: cut(text, lasting), duration } : { rest: text };
}

function minutesIn(text: string, words: TimeWords): number | undefined {
  const duration = readDuration(text, words);
  return duration && minutesOf(duration);
}

function cut(text: string, match: RegExpExecArray): string {
  return tidy(text.slice(0, match.index) + text.slice(match.index + match[0].length));
}
