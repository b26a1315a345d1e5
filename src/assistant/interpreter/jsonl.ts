import { scopeOf } from './intents/scope.ts';
import { interpret } from './interpret.ts';
import type { DraftCall, InterpreterContext, LanguageCode } from './interpretation.ts';
import { languageCodes } from './interpretation.ts';
import { languagesFor } from './languages.ts';
import { maxParsedLength, normalise } from './normalise.ts';
import type { When } from './time/moment.ts';
import { asRule, findRecurrence, limitsRecurrence } from './time/recurrence.ts';
import { extractTime } from './time/spoken-time.ts';

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

/** Instants are ISO 8601 with offset, `end` exclusive, `rrule` an RFC 5545 rule. Nothing but `id` and `ask` is no claim. */
export interface WhenRow {
  id: string;
  start?: string;
  end?: string;
  grain?: string;
  rrule?: string;
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
  const context = contextOf(row);
  const [language] = languagesFor(context.language);
  if (!language || row.text.length > maxParsedLength) return { id, ask: true };
  const { now } = scopeOf(context, language);
  const text = normalise(row.text);
  const reference = { now, direction: 'future' as const };
  const repeat = findRecurrence(text, language.time);
  if (!repeat) {
    const { when } = extractTime(text, language.time, reference);
    return when && when.kind !== 'problem' ? { id, ...span(when, row.timezone) } : { id, ask: true };
  }
  const others = text.slice(0, repeat.start) + text.slice(repeat.end);
  const { rest, when } = extractTime(others, language.time, reference);
  if (limitsRecurrence(rest, language.time)) return { id, ask: true };
  if (when && (when.kind !== 'time' || when.grain === 'second')) return { id, ask: true };
  return { id, rrule: asRule(repeat, when?.at.toPlainTime()) };
}

function span(when: When, timeZone: string): Omit<WhenRow, 'id'> {
  const instant = (at: Temporal.PlainDateTime) =>
    at.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).toString({ timeZoneName: 'never' });
  const midnight = (day: Temporal.PlainDate) => instant(day.toPlainDateTime());
  switch (when.kind) {
    case 'time':
      return { start: instant(when.at), grain: when.grain };
    case 'part':
      return { start: instant(when.from), end: instant(when.to), grain: 'hour' };
    case 'day':
      return { start: midnight(when.on), grain: 'day' };
    case 'period': {
      const { first, last, grain } = when.period;
      return {
        start: midnight(first),
        end: midnight(last.add({ days: 1 })),
        grain: grain === 'weekend' ? 'day' : grain,
      };
    }
  }
}

function contextOf({ now, timezone, language }: InputRow): InterpreterContext {
  return { now: Temporal.Instant.from(now), timeZone: timezone, language: isKnown(language) ? language : 'en' };
}

function isKnown(language: string): language is LanguageCode {
  return (languageCodes as readonly string[]).includes(language);
}
