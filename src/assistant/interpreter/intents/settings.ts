import { ask, call, type Interpretation } from '../interpretation.ts';
import { tidy } from '../normalise.ts';
import { readClock } from '../time/clock.ts';
import { findTimes } from '../time/find-time.ts';
import { wholeTime } from '../time/spoken-time.ts';
import type { SettingIntent } from './names.ts';
import { wordCount } from './reference.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { askAbout } from './when-input.ts';

export const settingBuilders: Readonly<Record<SettingIntent, Builder>> = {
  set_name: ({ name = '' }, scope) => setName(name, scope),
  set_time_zone: ({ zone = '' }) => setTimeZone(zone),
  set_language: ({ language: name = '' }, scope) => setLanguage(name, scope),
  set_day_start: ({ clock = '' }, scope) => {
    const time = timeOfDay(clock, scope);
    return typeof time === 'string' ? call('set_preference', { day_start: time }) : time;
  },
  brief_at: ({ clock = '' }, scope) => {
    const time = timeOfDay(clock, scope);
    return typeof time === 'string' ? call('set_schedule', { briefing_at: time }) : time;
  },
  brief_off: () => call('set_schedule', { briefing_at: 'off' }),
  link_channel: () => call('link_channel'),
};

/** A name is at most four words and no time: "call me tomorrow" is something else. */
function setName(words: string, scope: Scope): Interpretation | undefined {
  const name = tidy(words);
  const isTime = findTimes(name, scope.language.time, looking('future', scope)).length > 0;
  return isTime || wordCount(name) > 4 || !/^\p{L}/u.test(name)
    ? undefined
    : call('set_preference', { display_name: name });
}

/** An IANA zone in any case, or the city it is named after when only one zone is: "Lisbon" is Europe/Lisbon. */
function setTimeZone(words: string): Interpretation {
  const said = tidy(words).replaceAll(' ', '_').toLowerCase();
  const zones = Intl.supportedValuesOf('timeZone');
  const named = zones.filter((zone) => zone.toLowerCase() === said || zone.toLowerCase().endsWith(`/${said}`));
  const [zone = linkedZone(said)] = named.length > 1 ? [] : named;
  return zone === undefined
    ? ask('unknown_time_zone', { text: tidy(words) })
    : call('set_preference', { time_zone: zone });
}

/** Names that the runtime knows but does not list: UTC, older spellings. */
function linkedZone(said: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: said }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function setLanguage(words: string, { language }: Scope): Interpretation {
  const name = tidy(words).toLowerCase();
  const code = Object.hasOwn(language.languageNames, name) ? language.languageNames[name] : undefined;
  return code ? call('set_preference', { language: code }) : ask('unknown_language', { text: tidy(words) });
}

/** A time of every day, 'HH:MM'. Open hours are taken as the clock shows them: days and briefings begin in the morning. */
export function timeOfDay(words: string, scope: Scope): string | Interpretation | undefined {
  const clock = readClock(words, scope.language.time);
  if (clock) return Temporal.PlainTime.from(clock).toString({ smallestUnit: 'minute' });
  const when = wholeTime(words, scope.language.time, looking('future', scope));
  if (when?.kind === 'problem') return askAbout(when);
  return when?.kind === 'time' && when.grain !== 'second'
    ? when.at.toPlainTime().toString({ smallestUnit: 'minute' })
    : undefined;
}
