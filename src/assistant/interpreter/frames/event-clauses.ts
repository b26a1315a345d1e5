import { takeDuration } from '../intents/amount.ts';
import { movedStart } from '../intents/events.ts';
import { takeLength } from '../intents/length.ts';
import { laterOptions } from '../intents/reminders.ts';
import { takeSchedule } from '../intents/repeat-input.ts';
import type { Scope } from '../intents/scope.ts';
import { eventTimes } from '../intents/when-input.ts';
import { ask, call, type Interpretation } from '../interpretation.ts';
import { hasSubstance } from '../normalise.ts';
import { closing, newTimeIn, opening, timeIn, without } from './body.ts';
import type { Clause } from './clause.ts';
import { queryOf } from './query.ts';
import { asIso } from './shift-timer.ts';

/** "Schedule lunch with Ana on Tuesday at one", "add the dentist to my calendar". */
export function addEvent(clause: Clause, scope: Scope): Interpretation {
  const { rest: words, minutes } = takeLength(wordsOf(clause), scope.language);
  const again = takeSchedule(words, scope);
  if (again && 'kind' in again) return again;
  const { rest, when } = again ? { rest: again.rest, when: undefined } : timeIn(words, clause, scope);
  const title = hasSubstance(rest) ? rest : nounOf(clause);
  if (!hasSubstance(title)) return ask('what_to_add');
  if (again) return call('add_event', { ...again, rest: undefined, title, minutes: minutes ?? again.minutes });
  if (!when) return ask('when_is_event', { text: title }, laterOptions('add_event', { title }, 'starts', scope));
  const times = eventTimes(when, scope);
  return 'kind' in times ? times : call('add_event', { title, ...times, minutes });
}

export function cancelEvent(clause: Clause, scope: Scope): Interpretation {
  const event = referenceOf(clause, scope);
  return hasSubstance(event) ? call('cancel_event', { event }) : ask('which_event');
}

/** "Move the meeting to Friday", "make the meeting start an hour later". */
export function updateEvent(clause: Clause, scope: Scope): Interpretation {
  const event = referenceOf(clause, scope);
  if (!hasSubstance(event)) return ask('which_event');
  const shift = takeDuration(clause.text, scope.language);
  const by = shift.duration && asIso(shift.duration);
  if (by) return call('update_event', { event, by: clause.has('sooner') ? `-${by}` : by });
  const starts = movedStart((at) => newTimeIn(clause.text, clause, at), scope);
  if (starts === undefined)
    return ask('when_is_event', { text: event }, laterOptions('update_event', { event }, 'starts', scope));
  return typeof starts === 'string' ? call('update_event', { event, starts }) : starts;
}

function wordsOf(clause: Clause): string {
  const { place, thing, thingMark } = clause;
  const calendar = thing === 'calendar' ? thingMark : undefined;
  return without(clause, [...opening(clause), place ?? calendar, closing(clause)]);
}

/** The words that name an event; the noun itself where nothing more was said ("cancel the meeting"). */
function referenceOf(clause: Clause, scope: Scope): string {
  const name = queryOf(clause, scope);
  return hasSubstance(name) ? name : nounOf(clause);
}

function nounOf({ text, tokens, thing, thingMark }: Clause): string {
  if (thing !== 'event' || !thingMark) return '';
  return text.slice(tokens[thingMark.from]?.start, tokens[thingMark.to - 1]?.end);
}
