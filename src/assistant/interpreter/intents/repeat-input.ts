import type { Ask } from '../interpretation.ts';
import type { Repeat } from '../time/recurrence.ts';
import { extractRepeat, extractTime } from '../time/spoken-time.ts';
import { looking, type Scope } from './scope.ts';
import { askAbout, dueInput } from './when-input.ts';

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
  const reference = looking('future', scope);
  const repeating = extractRepeat(words, scope.language.time, reference);
  if (repeating) {
    const { rest, repeat } = repeating;
    if ('kind' in repeat) return askAbout(repeat);
    const kept = repeatInput(repeat);
    return kept ? { rest, ...kept } : askAbout({ kind: 'problem', problem: 'repeats', text: words });
  }
  const { rest, when } = extractTime(words, scope.language.time, reference);
  const due = when && dueInput(when, scope);
  if (due !== undefined && typeof due !== 'string') return due;
  return { rest, ...(due !== undefined && { due }) };
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
