import { type Ask, ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import type { When } from '../time/moment.ts';
import { extractTime, type TimeProblem, wholeTime } from '../time/spoken-time.ts';
import { takeLength } from './length.ts';
import type { EventIntent } from './names.ts';
import { dropFirst } from './reference.ts';
import { takeSchedule } from './repeat-input.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { askAbout, eventStart, eventTimes, lastDayOf } from './when-input.ts';

export const eventBuilders: Readonly<Record<EventIntent, Builder>> = {
  add_event: ({ kind, body = '' }, scope) => addEvent(kind ? `${kind} ${body}` : body, scope),
  add_event_on: ({ title = '', when = '' }, scope) => addEvent(`${title} ${when}`, scope),
  cancel_event: ({ kind, event = '' }, scope) => {
    const name = named(kind, event, scope);
    return name === undefined ? undefined : cancelEvent(name, scope);
  },
  move_event: ({ kind, event = '', when = '' }, scope) => {
    const name = named(kind, event, scope);
    return name === undefined ? undefined : moveEvent(name, when, scope);
  },
  list_events: () => call('list_events'),
  list_events_on: ({ when = '' }, scope) => {
    const time = wholeTime(when, scope.language.time, looking('future', scope));
    if (!time) return undefined;
    if (time.kind === 'problem') return askAbout(time);
    return call('list_events', { from: firstDayOf(time).toString(), to: lastDayOf(time).toString() });
  },
  find_event: ({ event = '' }, { language }) => {
    const query = bare(event, language.determiners);
    return query === '' ? undefined : call('list_events', { query });
  },
};

/** "Meeting" with what is said of it: "with Ana"; the "meeting notes" are something else. */
function named(kind: string | undefined, words: string, { language }: Scope): string | undefined {
  if (!kind) return words;
  const [next = ''] = words.toLowerCase().split(/\s/, 1);
  return language.nounTails.has(next) ? `${kind} ${words}` : undefined;
}

/** An event from its words: when it is, "for an hour" how long, and the rest its title. It needs a time; asks for it. */
export function addEvent(words: string, scope: Scope): Interpretation | undefined {
  const { language } = scope;
  const { rest, minutes } = takeLength(words, language);
  const again = takeSchedule(rest, scope);
  if (again && 'kind' in again) return again;
  const { rest: said, when } = again
    ? { rest: again.rest, when: undefined }
    : extractTime(rest, language.time, looking('future', scope));
  const title = dropFirst(tidy(said), language.determiners);
  if (!hasSubstance(title)) return undefined;
  if (again) return call('add_event', { ...again, rest: undefined, title, minutes: minutes ?? again.minutes });
  if (!when) return ask('unclear_time', { text: tidy(words) });
  const times = eventTimes(when, scope);
  return 'kind' in times ? times : call('add_event', { title, ...times, minutes });
}

function cancelEvent(words: string, scope: Scope): Interpretation | undefined {
  const { rest, when } = extractTime(words, scope.language.time, looking('future', scope));
  const event = bare(rest, scope.language.determiners);
  if (event === '' || when?.kind === 'problem') return undefined;
  return call('cancel_event', { event, on: when && when.kind !== 'period' ? lastDayOf(when).toString() : undefined });
}

/** To another time of the same day where only a clock was said: "move the dentist appointment to 4pm". */
function moveEvent(words: string, said: string, scope: Scope): Interpretation | undefined {
  const event = bare(words, scope.language.determiners);
  const starts = movedStart((at) => wholeTime(said, at.language.time, looking('future', at)), scope);
  if (event === '' || starts === undefined) return undefined;
  return typeof starts === 'string' ? call('update_event', { event, starts }) : starts;
}

type TimeReader = (scope: Scope) => When | TimeProblem | undefined;

/** When an event begins that was moved: a time of day alone (HH:MM) leaves it on its day. Undefined where no time was said. */
export function movedStart(read: TimeReader, scope: Scope): string | Ask | undefined {
  const time = read(scope);
  if (!time) return undefined;
  const clock = time.kind === 'time' && isOnlyClock(read, scope) ? time.at.toPlainTime() : undefined;
  return clock?.toString({ smallestUnit: 'minute' }) ?? eventStart(time, scope);
}

/** Whether a time names no day: then it means today in the morning, and tomorrow at night. */
function isOnlyClock(read: TimeReader, scope: Scope): boolean {
  const seenAt = (hour: number, minute: number) => {
    const time = read({ ...scope, now: scope.now.with({ hour, minute, second: 30 }) });
    return time?.kind === 'time' ? time.at : undefined;
  };
  const [morning, night] = [seenAt(0, 0), seenAt(23, 59)];
  return !!morning && !!night && morning.add({ days: 1 }).equals(night);
}

const firstDayOf = (when: When) => (when.kind === 'period' ? when.period.first : lastDayOf(when));

function bare(words: string, determiners: readonly string[]): string {
  const rest = dropFirst(tidy(words), determiners);
  return hasSubstance(rest) ? rest : '';
}
