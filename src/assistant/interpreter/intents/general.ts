import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { wholeTime } from '../time/spoken-time.ts';
import type { AccessIntent, GeneralIntent } from './names.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { askAbout, lastDayOf } from './when-input.ts';

export const generalBuilders: Readonly<Record<GeneralIntent, Builder>> = {
  show_week: () => call('show_week'),
  show_week_of: ({ when = '' }, scope) => showWeek(when, scope),
  show_day: () => call('show_day'),
  show_day_on: ({ when = '' }, scope) => showDay(when, scope),
  undo: () => call('undo'),
  help: () => call('help'),
  recall: ({ query = '' }) => (hasSubstance(query) ? call('recall', { query: tidy(query) }) : ask('what_to_recall')),
};

export const accessBuilders: Readonly<Record<AccessIntent, Builder>> = {
  list_access_requests: () => call('list_access_requests'),
  approve_access: onRequest('approve_access'),
  refuse_access: onRequest('refuse_access'),
};

/** A day's view; today's is left to the core, which knows when the person's day begins. Undefined if it is not a day. */
export function showDay(words: string, scope: Scope): Interpretation | undefined {
  const when = wholeTime(words, scope.language.time, looking('future', scope));
  if (when?.kind === 'problem') return when.problem === 'impossible' ? askAbout(when) : undefined;
  if (!when || when.kind === 'time' || when.kind === 'period') return undefined;
  const day = lastDayOf(when);
  return day.equals(scope.now.toPlainDate()) ? call('show_day') : call('show_day', { on: day.toString() });
}

/** A whole week's view; undefined for any other time. */
export function showWeek(words: string, scope: Scope): Interpretation | undefined {
  const when = wholeTime(words, scope.language.time, looking('future', scope));
  if (when?.kind !== 'period' || when.period.grain !== 'week') return undefined;
  const { first, last } = when.period;
  const today = scope.now.toPlainDate();
  const isThis = Temporal.PlainDate.compare(first, today) <= 0 && Temporal.PlainDate.compare(last, today) >= 0;
  return isThis ? call('show_week') : call('show_week', { of: first.toString() });
}

/** Requests are named by one word, a code or a number: "approve the budget" is not one. */
export function onRequest(tool: string): Builder {
  return ({ request = '' }) => {
    const named = tidy(request).replace(/^#/, '');
    return /^\S+$/.test(named) ? call(tool, { request: named }) : undefined;
  };
}
