import type { RequiredEntityData } from '@mikro-orm/core';
import { at, ownDay } from '../people/own-time.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { parseDay, type When } from '../when.ts';
import { type Recurrence, RecurrenceSchema } from './recurrence.entity.ts';
import { firstDay, type Repetition } from './recurrence.ts';
import { parseRule, repeatUnclear } from './recurrence-rule.ts';

/** How something is said to repeat: by a rule of the calendar, or a length of time (ISO 8601) after each completion. */
export interface RepeatInput {
  repeat?: string | undefined;
  repeatAfter?: string | undefined;
  /** Days that are left out. */
  repeatExcept?: string[] | undefined;
}

export interface Started {
  recurrence: Recurrence;
  first: When;
}

/**
 * Begins a repetition, counted from `from` (without it, from now on): the first occurrence is the first one on or after it.
 * Throws Refusal('repeat_two_ways'), 'repeat_unclear', 'repeat_too_often', 'repeat_over', 'repeat_never'.
 */
export function startRecurrence(scope: Scope, input: RepeatInput, from: When | undefined): Started {
  const { repeat, repeatAfter, repeatExcept = [] } = input;
  if (repeat && repeatAfter) throw new Refusal('repeat_two_ways');
  const { em, person, now } = scope;
  const local = from && 'moment' in from ? from.moment.toZonedDateTimeISO(person.timeZone) : undefined;
  const startsOn = local?.toPlainDate() ?? (from && 'day' in from ? from.day : ownDay(now, person));
  const parsed = repeat ? parseRule(repeat, person.timeZone, local?.toPlainTime()) : undefined;
  const atTime = local?.toPlainTime() ?? parsed?.atTime;
  const exceptOn = exceptDays(repeatExcept);
  const draft = {
    startsOn,
    exceptOn,
    rule: parsed?.rule ?? null,
    afterCompletion: repeatAfter ? parseLength(repeatAfter).toString() : null,
  };
  const day = draft.rule ? firstOf(draft, ahead(scope, startsOn, atTime, from !== undefined), repeat ?? '') : startsOn;
  const recurrence = em.create(RecurrenceSchema, {
    personId: person.id,
    ...draft,
    startsOn: day,
    atTime: atTime ?? null,
  } as RequiredEntityData<Recurrence>);
  return { recurrence, first: atTime ? { moment: at(day, atTime, person.timeZone) } : { day } };
}

/** Days left out, as they are kept. */
export const exceptDays = (days: readonly string[]) => days.map((day) => parseDay(day).toString()).toSorted();

/** The day to look from: a time of day that nobody chose a day for must lie ahead. */
function ahead(
  { person, now }: Scope,
  startsOn: Temporal.PlainDate,
  atTime: Temporal.PlainTime | undefined,
  isChosen: boolean,
) {
  if (isChosen || !atTime) return startsOn;
  const today = now.toZonedDateTimeISO(person.timeZone).toPlainDate();
  return Temporal.Instant.compare(at(today, atTime, person.timeZone), now) > 0 ? today : today.add({ days: 1 });
}

function firstOf(draft: Repetition, from: Temporal.PlainDate, text: string): Temporal.PlainDate {
  const day = firstDay({ ...draft, startsOn: from });
  if (day) return day;
  const until = /UNTIL=(\d{8})/.exec(draft.rule ?? '')?.[1];
  const isOver = until && Temporal.PlainDate.compare(Temporal.PlainDate.from(until), from) < 0;
  throw new Refusal(isOver ? 'repeat_over' : 'repeat_never', { text });
}

const longestYears = 10;

/** Reads a length of time such as P3D or PT12H: longer than nothing, and at most ten years. */
export function parseLength(text: string): Temporal.Duration {
  const start = Temporal.PlainDateTime.from('2026-01-01T00:00');
  try {
    const length = Temporal.Duration.from(text.trim().toUpperCase());
    const end = start.add(length);
    const fits = Temporal.PlainDateTime.compare(end, start) > 0 && end.year - start.year <= longestYears;
    if (fits && length.toString().length <= 30) return length;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw repeatUnclear(text);
}
