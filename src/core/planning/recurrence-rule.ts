import { Refusal } from '../refusal.ts';

/** Words of S4 that stand for a rule. */
const named: Readonly<Record<string, string>> = {
  DAILY: 'FREQ=DAILY',
  WEEKLY: 'FREQ=WEEKLY',
  MONTHLY: 'FREQ=MONTHLY',
  YEARLY: 'FREQ=YEARLY',
  WEEKDAYS: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
};

/** A refusal that shows what a rule looks like. */
export const repeatUnclear = (text: string) => new Refusal('repeat_unclear', { text, example: 'FREQ=WEEKLY;BYDAY=TU' });

const number = (pattern: string) => new RegExp(`^${pattern}(?:,${pattern})*$`);
const signed = (digits: string) => number(`[+-]?(?:${digits})`);
/** What each part of a rule may say. The library skips what it does not know, so that a slip would go unseen. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^(?:[1-9]\d{0,2}|1000)$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  BYDAY: number('(?:[+-]?[1-9]\\d?)?(?:MO|TU|WE|TH|FR|SA|SU)'),
  BYMONTHDAY: signed('[1-9]|[12]\\d|3[01]'),
  BYYEARDAY: signed('[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]'),
  BYWEEKNO: signed('[1-9]|[1-4]\\d|5[0-3]'),
  BYMONTH: number('(?:[1-9]|1[0-2])'),
  BYSETPOS: signed('[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]'),
  BYHOUR: /^(?:\d|1\d|2[0-3])$/,
  BYMINUTE: /^(?:\d|[1-5]\d)$/,
  BYSECOND: /^0$/,
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
};

export interface ParsedRule {
  /** The rule for days alone, in capitals; UNTIL is a day. */
  rule: string;
  /** The time of day that the rule named. */
  atTime?: Temporal.PlainTime;
}

/**
 * Reads an RFC 5545 RRULE value for something that happens at most once a day on the person's own clock. The time of
 * day is taken out of it, and UNTIL becomes the last day that keeps to it. Throws Refusal('repeat_too_often') for what
 * happens more than once a day, 'repeat_unclear' for what is no such rule.
 */
export function parseRule(text: string, timeZone: string, atTime?: Temporal.PlainTime): ParsedRule {
  const said = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  const map = partsOf(Object.hasOwn(named, said) ? (named[said] ?? said) : said, text);
  const time = timeIn(map);
  const until = map.get('UNTIL');
  if (until) map.set('UNTIL', lastDay(until, timeZone, time ?? atTime, text));
  for (const clock of ['BYHOUR', 'BYMINUTE', 'BYSECOND']) map.delete(clock);
  const rule = [...map].map(([key, value]) => `${key}=${value}`).join(';');
  return time ? { rule, atTime: time } : { rule };
}

/** FREQ first, as the database wants it. */
function partsOf(rule: string, text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const part of rule.split(';').filter((one) => one !== '')) {
    const [, key = '', value = ''] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    if (isTooOften(key, value)) throw new Refusal('repeat_too_often');
    if (!Object.hasOwn(parts, key) || !parts[key]?.test(value) || map.has(key)) throw repeatUnclear(text);
    map.set(key, value);
  }
  const freq = map.get('FREQ');
  const ordinal = /\d/.test(map.get('BYDAY') ?? '');
  const unclear = (map.has('COUNT') && map.has('UNTIL')) || (ordinal && (freq === 'DAILY' || freq === 'WEEKLY'));
  if (!freq || unclear) throw repeatUnclear(text);
  map.delete('FREQ');
  return new Map([['FREQ', freq], ...map]);
}

const isTooOften = (key: string, value: string): boolean =>
  (key === 'FREQ' && /^(?:HOURLY|MINUTELY|SECONDLY)$/.test(value)) ||
  (/^BY(?:HOUR|MINUTE|SECOND)$/.test(key) && value.includes(','));

function timeIn(map: ReadonlyMap<string, string>): Temporal.PlainTime | undefined {
  const hour = map.get('BYHOUR');
  return hour === undefined ? undefined : new Temporal.PlainTime(Number(hour), Number(map.get('BYMINUTE') ?? 0));
}

/** The last day of UNTIL, in its short form: the day before, where it ends earlier than the time of day. */
function lastDay(until: string, timeZone: string, atTime: Temporal.PlainTime | undefined, text: string): string {
  try {
    Temporal.PlainDate.from(until.slice(0, 8), { overflow: 'reject' });
    if (until.length === 8) return until;
    const end = until.endsWith('Z')
      ? Temporal.Instant.from(until).toZonedDateTimeISO(timeZone).toPlainDateTime()
      : Temporal.PlainDateTime.from(until, { overflow: 'reject' });
    const isTooEarly = Temporal.PlainTime.compare(end.toPlainTime(), atTime ?? new Temporal.PlainTime()) < 0;
    const last = isTooEarly ? end.toPlainDate().subtract({ days: 1 }) : end.toPlainDate();
    return last.toString().replaceAll('-', '');
  } catch (error) {
    if (error instanceof RangeError) throw repeatUnclear(text);
    throw error;
  }
}
