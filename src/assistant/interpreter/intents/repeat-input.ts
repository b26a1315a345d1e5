import type { Ask } from '../interpretation.ts';
import type { Repeat } from '../time/recurrence.ts';
import { partHours } from '../time/resolve.ts';
import { extractRepeat, extractTime } from '../time/spoken-time.ts';
import { looking, type Scope } from './scope.ts';
import { askAbout, dueInput, wallTime } from './when-input.ts';

/** What is left of the words, when it is due, and how it repeats, as the tools take it. */
export interface Timed {
  rest: string;
  due?: string;
  /** An RFC 5545 RRULE value. */
  repeat?: string;
  /** ISO 8601 duration from each completion. */
  repeat_after?: string;
  repeat_except?: string[];
}

/**
 * Takes out of words when something is due and how it repeats: "water the plants every Tuesday at 9". Asks about times
 * that are none, and about repetitions that no tool keeps.
 */
export function takeTime(words: string, scope: Scope): Timed | Ask {
  const repeating = takeRepeat(words, scope);
  if (repeating) return repeating;
  const { rest, when } = extractTime(words, scope.language.time, looking('future', scope));
  const due = when && dueInput(when, scope);
  if (due !== undefined && typeof due !== 'string') return due;
  return { rest, ...(due !== undefined && { due }) };
}

/** The same where it repeats; undefined where it does not. */
export function takeRepeat(words: string, scope: Scope): Timed | Ask | undefined {
  const repeating = extractRepeat(words, scope.language.time, looking('future', scope));
  if (!repeating) return undefined;
  const { rest, repeat } = repeating;
  if ('kind' in repeat) return askAbout(repeat);
  const kept = repeatInput(repeat);
  return kept ? { rest, ...kept } : askAbout({ kind: 'problem', problem: 'repeats', text: words });
}

/** What is left of the words, when an event first begins at the earliest, how long it lasts, and how it repeats. */
export interface Scheduled {
  rest: string;
  starts: string;
  minutes?: number;
  repeat: string;
  repeat_except?: string[];
}

/**
 * Takes out of words how an event repeats: "yoga every Monday from 9 to 10". The tool looks for the first day of the rule
 * itself. Undefined where nothing repeats; asks about repetitions that no calendar keeps.
 */
export function takeSchedule(words: string, scope: Scope): Scheduled | Ask | undefined {
  const repeating = extractRepeat(words, scope.language.time, looking('future', scope));
  if (!repeating) return undefined;
  const { rest, repeat } = repeating;
  if ('kind' in repeat) return askAbout(repeat);
  const kept = repeatInput(repeat);
  if ('after' in repeat || !kept?.repeat) return askAbout({ kind: 'problem', problem: 'repeats', text: words });
  const { repeat: rule, repeat_except } = kept;
  return {
    rest,
    starts: firstStart(repeat, scope),
    ...(repeat.lasts && { minutes: Temporal.Duration.from(repeat.lasts).total('minutes') }),
    repeat: rule,
    ...(repeat_except && { repeat_except }),
  };
}

/** The day it may begin, with its time of day where one was said: today's only while it lies ahead. */
function firstStart({ rrule, start, part }: Extract<Repeat, { rrule: string }>, scope: Scope): string {
  const now = scope.now.toPlainDateTime();
  const hour = /BYHOUR=(\d+)/.exec(rrule)?.[1] ?? (part && partHours[part].remindAt);
  const day = start?.toPlainDate() ?? now.toPlainDate();
  if (hour === undefined) return day.toString();
  const at = day.toPlainDateTime({ hour: Number(hour), minute: Number(/BYMINUTE=(\d+)/.exec(rrule)?.[1] ?? 0) });
  return wallTime(Temporal.PlainDateTime.compare(at, now) > 0 ? at : at.add({ days: 1 }), scope);
}

/** Undefined for what leaves whole rules out, or lasts: a task is due, it has no length. */
function repeatInput(repeat: Repeat): Omit<Timed, 'rest'> | undefined {
  if ('after' in repeat) return { repeat_after: repeat.after };
  const { rrule, start, except } = repeat;
  if (except && except.rules.length > 0) return undefined;
  return {
    repeat: rrule,
    ...(start && { due: start.toPlainDate().toString() }),
    ...(except && { repeat_except: except.dates.map(String) }),
  };
}
