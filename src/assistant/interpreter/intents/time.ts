import { call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { extractTime, wholeTime } from '../time/spoken-time.ts';
import { lengthIn } from './length.ts';
import type { TimeIntent } from './names.ts';
import { bareReference, namesOther } from './reference.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { timeOfDay } from './settings.ts';
import { pastDay } from './when-input.ts';

export const timeBuilders: Readonly<Record<TimeIntent, Builder>> = {
  start_timer: () => call('start_timer'),
  start_timer_on: ({ task = '' }, scope) => startTimer(task, scope),
  stop_timer: () => call('stop_timer'),
  stop_timer_at: ({ clock = '' }, scope) => {
    const at = timeOfDay(clock, scope);
    return typeof at === 'string' ? call('stop_timer', { at }) : at;
  },
  timer_status: () => call('timer_status'),
  log_time: ({ length = '', body = '' }, scope) => logTime(length, body, scope),
  list_time: () => call('list_time'),
  list_time_on: ({ when = '' }, scope) => {
    const time = wholeTime(when, scope.language.time, looking('past', scope));
    if (!time || time.kind === 'problem') return undefined;
    if (time.kind === 'period') {
      const { first, last } = time.period;
      return call('list_time', { from: first.toString(), to: last.toString() });
    }
    const day = pastDay(time, scope);
    return day === undefined ? undefined : call('list_time', { from: day, to: day });
  },
  list_time_of: ({ task = '' }, { language }) => {
    const bare = bareReference(task, 'task', language);
    return bare === '' ? undefined : call('list_time', { task: bare });
  },
};

/** The timer runs from now on: with another time it is something else ("start working on the report tomorrow"). */
export function startTimer(words: string, scope: Scope): Interpretation | undefined {
  const { language } = scope;
  const task = bareReference(words, 'task', language);
  const isTimed = extractTime(words, language.time, looking('future', scope)).when !== undefined;
  return task === '' || isTimed || namesOther(words, language) ? undefined : call('start_timer', { task });
}

/** "2h" and "the report yesterday": how long, on what, and on which day. */
export function logTime(length: string, body: string, scope: Scope): Interpretation | undefined {
  const minutes = lengthIn(length, scope.language);
  const { rest, when } = extractTime(body, scope.language.time, looking('past', scope));
  const task = bareReference(rest, 'task', scope.language);
  if (minutes === undefined || when?.kind === 'problem' || !hasSubstance(task)) return undefined;
  const on = when && pastDay(when, scope);
  if (when && on === undefined) return undefined;
  return call('log_time', { spent: `PT${minutes}M`, task: tidy(task), on });
}
