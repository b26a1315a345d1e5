import { interpret } from './interpret.ts';
import type { DraftCall, InterpreterContext, LanguageCode } from './interpretation.ts';
import { languageCodes } from './interpretation.ts';
import { maxParsedLength, normalise } from './normalise.ts';
import { directionOf } from './time/direction.ts';
import type { When } from './time/moment.ts';
import type { Repeat } from './time/recurrence.ts';
import { edgesOf } from './time/resolve.ts';
import { extractRepeat, extractTime, type TimeProblem } from './time/spoken-time.ts';
import { timeTables } from './time/tables.ts';

/** The interpreter as lines of JSON: what `steward interpret` and `steward when` read and write. */

export interface InputRow {
  id: string;
  text: string;
  /** ISO 8601 with offset. */
  now: string;
  timezone: string;
  language: string;
}

export interface InterpretRow {
  id: string;
  calls: DraftCall[];
  ask?: true;
}

/**
 * Instants are ISO 8601 with offset, `end` exclusive, `rrule` an RFC 5545 rule, which begins at the wall time `from`, lasts `lasts` each and leaves
 * out the days of `exdates` and what follows `exrules`. `after` is the ISO 8601 duration from one completion to the next.
 * Nothing but `id` and `ask` is no claim.
 */
export interface WhenRow {
  id: string;
  start?: string;
  end?: string;
  grain?: string;
  rrule?: string;
  from?: string;
  lasts?: string;
  exdates?: string[];
  exrules?: string[];
  after?: string;
  ask?: true;
}

/** The calls a chat sentence makes. Throws RangeError when `now` or `timezone` is none. */
export function interpretLine(row: InputRow): InterpretRow {
  const found = interpret(row.text, contextOf(row));
  if (found.kind === 'calls') return { id: row.id, calls: found.calls };
  return found.kind === 'ask' ? { id: row.id, calls: [], ask: true } : { id: row.id, calls: [] };
}

/** The time or repetition a text speaks of. Throws RangeError when `now` or `timezone` is none. */
export function whenLine(row: InputRow): WhenRow {
  const { id } = row;
  const { now, timeZone, language } = contextOf(row);
  if (row.text.length > maxParsedLength) return { id, ask: true };
  const text = normalise(row.text);
  const said = spokenIn(text, [...new Set([language, 'en' as const])], now.toZonedDateTimeISO(timeZone));
  return said === undefined ? { id, ask: true } : { id, ...said };
}

/** In the person's language, or where that finds nothing about time, in English. */
function spokenIn(
  text: string,
  languages: LanguageCode[],
  now: Temporal.ZonedDateTime,
): Omit<WhenRow, 'id'> | undefined {
  for (const code of languages) {
    const words = timeTables[code];
    const reference = { now, direction: directionOf(text, words) };
    const repeating = extractRepeat(text, words, reference);
    if (repeating) return repeated(repeating.repeat);
    const { when } = extractTime(text, words, reference);
    if (when) return when.kind === 'problem' ? undefined : span(when, now);
  }
  return undefined;
}

function repeated(repeat: Repeat | TimeProblem): Omit<WhenRow, 'id'> | undefined {
  if ('kind' in repeat) return undefined;
  if ('after' in repeat) return { after: repeat.after };
  const { rrule, start, lasts, except } = repeat;
  return {
    rrule,
    ...(start && { from: start.toString() }),
    ...(lasts && { lasts }),
    ...(except && { exdates: except.dates.map(String), exrules: except.rules }),
  };
}

function span(when: When, now: Temporal.ZonedDateTime): Omit<WhenRow, 'id'> {
  const instant = (at: Temporal.PlainDateTime) =>
    at.toZonedDateTime(now.timeZoneId, { disambiguation: 'compatible' }).toString({ timeZoneName: 'never' });
  const { from, to } = edgesOf(when);
  const start = when.by
    ? now.toPlainDateTime()
    : when.kind === 'day' && when.at
      ? when.on.toPlainDateTime(when.at)
      : from;
  const isOpen = when.kind !== 'time' && when.kind !== 'day';
  const end = when.kind === 'day' && when.at ? when.on.toPlainDateTime(when.at) : to;
  return { start: instant(start), ...((isOpen || when.by) && { end: instant(end) }), grain: grainOf(when) };
}

function grainOf(when: When): string {
  switch (when.kind) {
    case 'time':
    case 'interval':
      return when.grain;
    case 'part':
      return 'hour';
    case 'day':
      return 'day';
    case 'period': {
      const { grain } = when.period;
      return grain === 'weekend' || grain === 'season' ? 'day' : grain;
    }
  }
}

function contextOf({ now, timezone, language }: InputRow): InterpreterContext {
  return { now: Temporal.Instant.from(now), timeZone: timezone, language: isKnown(language) ? language : 'en' };
}

function isKnown(language: string): language is LanguageCode {
  return (languageCodes as readonly string[]).includes(language);
}
