import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { extractTime, wholeTime } from '../time/spoken-time.ts';
import { addHabit } from './add-habit.ts';
import { logDone, logHabit } from './log-habit.ts';
import type { HabitIntent } from './names.ts';
import { bareReference, startsAsQuestion } from './reference.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { askAbout, deadlineInput, lastDayOf } from './when-input.ts';

export const habitBuilders: Readonly<Record<HabitIntent, Builder>> = {
  add_habit: ({ name = '' }, scope) => addHabit(name, scope),
  habits_at_risk: () => call('list_habits', { show: 'at_risk' }),
  list_habits: () => call('list_habits'),
  show_habit: onHabit('show_habit'),
  skip_habit: ({ body = '' }, scope) => habitOnDay('skip_habit', body, scope),
  skip_on_day: ({ body = '' }, scope) => {
    const skipped = habitOnDay('skip_habit', body, scope);
    return skipped.kind === 'calls' && skipped.calls[0]?.input.on ? skipped : undefined;
  },
  unlog_habit: ({ body = '' }, scope) => habitOnDay('unlog_habit', body, scope),
  pause_habit: ({ habit = '', when }, scope) => pauseHabit(habit, when, scope),
  pause_habits: ({ when }, scope) => pauseHabit('', when, scope),
  resume_habit: onHabit('resume_habit'),
  resume_habits: () => call('resume_habit'),
  delete_habit: onHabit('delete_habit'),
  rename_habit: ({ name = '', ...slots }, scope) => onHabit('update_habit', { name: tidy(name) })(slots, scope),
  log_habit: ({ what = '' }, scope) => logHabit(what, scope),
  log_done: ({ what = '', subject }, scope) => logDone(what, subject !== undefined, scope),
};

function onHabit(tool: string, input: Record<string, unknown> = {}): Builder {
  return ({ habit: words = '' }, { language }) => {
    if (startsAsQuestion(words, language)) return undefined;
    const habit = bareReference(words, 'habit', language);
    return habit === '' ? ask('what_to_log') : call(tool, { habit, ...input });
  };
}

/** "run tomorrow", "run": a habit, and the day that is meant where one is named. Today goes without saying. */
export function habitOnDay(tool: string, words: string, scope: Scope): Interpretation {
  const { rest, when } = extractTime(words, scope.language.time, looking('future', scope));
  if (when?.kind === 'problem') return askAbout(when);
  if (when?.kind === 'period') return ask('unclear_time');
  const habit = bareReference(rest, 'habit', scope.language);
  return hasSubstance(habit) ? call(tool, { habit, on: when && lastDayOf(when).toString() }) : ask('what_to_log');
}

/** A pause of one habit, or without a name of all, with its last day where one is named. */
export function pauseHabit(words: string, when: string | undefined, scope: Scope): Interpretation | undefined {
  const habit = bareReference(words, 'habit', scope.language) || undefined;
  if (when === undefined) return call('pause_habit', { habit });
  const time = wholeTime(when, scope.language.time, looking('future', scope));
  const until = time && deadlineInput(time, scope);
  return typeof until === 'string' ? call('pause_habit', { habit, until }) : until;
}
