import { takeDuration } from '../intents/amount.ts';
import { dropFirst, startsAsQuestion, wordCount } from '../intents/reference.ts';
import { addReminder, laterOptions, remind, snoozeTo, timeIn } from '../intents/reminders.ts';
import { looking, type Scope } from '../intents/scope.ts';
import { reminderInput } from '../intents/when-input.ts';
import { ask, call, type Interpretation } from '../interpretation.ts';
import type { LabelKey } from '../language.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import type { Lasting, When } from '../time/moment.ts';
import { extractTime, type TimeProblem } from '../time/spoken-time.ts';
import { closing, newTimeIn, opening, without } from './body.ts';
import type { Clause } from './clause.ts';
import { marksIn } from './lexicon.ts';
import { queryOf } from './query.ts';
import { tokensOf } from './tokens.ts';

/** "Remind me …", wherever in the sentence it stands. */
export function remindOf(clause: Clause, scope: Scope): Interpretation | undefined {
  const body = without(clause, [{ from: 0, to: clause.begins }, clause.actMark, closing(clause)]);
  if (startsAsQuestion(body, scope.language)) return undefined;
  // "Tell me when it rains" waits for what Steward can't see.
  if (clause.actMark?.is.has('awaiting')) return countdownIn(body, scope);
  return countdownIn(body, scope) ?? addReminder(body, scope);
}

/** Longest text beside a duration that is still only a countdown: "tell me when two minutes are up". */
const countdownWords = 4;

function countdownIn(body: string, scope: Scope): Interpretation | undefined {
  const { rest, duration } = takeDuration(body, scope.language);
  if (!duration || wordCount(rest) > countdownWords) return undefined;
  if (extractTime(body, scope.language.time, looking('future', scope)).when) return undefined;
  return remind(scope.language.labels.timer, fromNow(duration, scope), scope);
}

/** "Set a reminder to …", "I have a party on Sunday, set a reminder". */
export function setReminder(clause: Clause, scope: Scope): Interpretation {
  return addReminder(bodyOf(clause), scope);
}

export function setAlarm(clause: Clause, scope: Scope): Interpretation {
  const said = timed(bodyOf(clause), scope);
  const text =
    hasSubstance(said.name) && !isFiller(said.name, scope) ? said.name : scope.language.labels[labelOf(clause)];
  if (said.when) return severalIn(bodyOf(clause), said.when, text, scope) ?? remind(text, said.when, scope);
  return ask('when_to_remind', { text }, laterOptions('add_reminder', { text }, 'at', scope));
}

/** "One for nine and another for eleven": as many alarms as times. Undefined unless each part has its own. */
function severalIn(body: string, when: When | TimeProblem, text: string, scope: Scope): Interpretation | undefined {
  if (when.kind !== 'problem' || when.problem !== 'unclear') return undefined;
  const { conjunctions } = scope.language;
  const parts = body.split(new RegExp(`,? (?:${conjunctions.join('|')}) |, `, 'iu'));
  const times = parts.slice(0, 6).map((part) => extractTime(part, scope.language.time, looking('future', scope)).when);
  const calls = times.map((time) => (time ? remind(text, time, scope) : undefined));
  if (calls.length < 2 || !calls.every((found) => found?.kind === 'calls')) return undefined;
  return { kind: 'calls', calls: calls.flatMap((found) => (found?.kind === 'calls' ? found.calls : [])) };
}

/** Whether words only belong to the command: "an alarm set", "one more". */
function isFiller(words: string, { language }: Scope): boolean {
  const tokens = tokensOf(words);
  const marks = marksIn(tokens, language);
  const isSaid = (at: number) =>
    marks.some(({ from, to, is }) => at >= from && at < to && fillers.some((kind) => is.has(kind)));
  return tokens.every((_, at) => isSaid(at));
}

const fillers = ['set', 'polite', 'determiner', 'it', 'mine', 'link', 'more'] as const;

/** A countdown is a reminder at its end; a timer without an end is the one that measures time. */
export function setTimer(clause: Clause, scope: Scope): Interpretation {
  const { name, when } = timed(bodyOf(clause), scope);
  if (when) return remind(hasSubstance(name) ? name : scope.language.labels.timer, when, scope);
  return clause.has('unit') ? ask('unclear_time') : call('start_timer', { task: name || undefined });
}

export function resumeTimer(clause: Clause, scope: Scope): Interpretation {
  return call('start_timer', { task: queryOf(clause, scope) || undefined });
}

export const pauseTimer = (): Interpretation => call('stop_timer');
/** A timer that has a name or a length is a countdown; the one that only runs is the one that measures time. */
export function stopTimer(clause: Clause, scope: Scope): Interpretation | undefined {
  return queryOf(clause, scope) === '' ? call('stop_timer') : undefined;
}

export function snoozeNamed(clause: Clause, scope: Scope): Interpretation | undefined {
  const { when } = timed(bodyOf(clause), scope);
  const name = queryOf(clause, scope);
  return when ? snoozeTo(when, name, scope) : ask('snooze_until_when');
}

/** Alarms and timers are named by what they are where they have no name: they are kept under that word. */
export function cancelReminder(clause: Clause, scope: Scope): Interpretation {
  return onNamed('cancel_reminder', referenceOf(clause, scope), {});
}

export function changeReminder(clause: Clause, scope: Scope): Interpretation | undefined {
  const body = bodyOf(clause);
  const said = timed(body, scope).when;
  const when = said?.kind === 'problem' ? newTimeIn(body, clause, scope) : said;
  if (!when) return ask('when_to_remind');
  const at = reminderInput(when, scope) ?? ask('time_past');
  return typeof at === 'string' ? onNamed('update_reminder', referenceOf(clause, scope), { at }) : at;
}

/** A call on the reminder of that name, or the question which. */
export function onNamed(tool: string, reminder: string, input: Record<string, unknown>): Interpretation {
  return hasSubstance(reminder) ? call(tool, { reminder, ...input }) : ask('which_reminder');
}

/** The words that name a reminder, or the kind of thing it is. */
export function referenceOf(clause: Clause, scope: Scope): string {
  const name = queryOf(clause, scope);
  if (hasSubstance(name) || clause.thing === 'reminder') return name;
  return scope.language.labels[labelOf(clause)];
}

const labelOf = ({ thing, acts }: Clause): LabelKey =>
  acts.has('wake') ? 'wake_up' : thing === 'timer' ? 'timer' : 'alarm';

/** What is left of the words without the command and the thing's noun. */
function bodyOf(clause: Clause): string {
  const { thingMark } = clause;
  return without(clause, [...opening(clause), thingMark, closing(clause)]);
}

/** A time, or so long from now, and the other words. */
function timed(body: string, scope: Scope): { name: string; when?: When | TimeProblem } {
  const whole = timeIn(body, scope);
  if (whole) return { name: '', when: whole };
  const lasting = takeDuration(body, scope.language);
  if (lasting.duration) return { name: named(lasting.rest, scope), when: fromNow(lasting.duration, scope) };
  const { rest, when } = extractTime(body, scope.language.time, looking('future', scope));
  return { name: named(rest, scope), ...(when && { when }) };
}

function fromNow({ seconds, days, months }: Lasting, { now }: Scope): When | TimeProblem {
  if (seconds > 1e9 || days > 40_000 || months > 1_200) return { kind: 'problem', problem: 'impossible', text: '' };
  return { kind: 'time', at: now.add({ days, months }).add({ seconds }).toPlainDateTime(), grain: 'second' };
}

function named(words: string, { language }: Scope): string {
  const { aboutWords, determiners, pronouns } = language;
  const name = dropFirst(words.replace(/^["'’ ]+|["'’ ]+$/g, ''), aboutWords);
  return [...aboutWords, ...determiners, ...pronouns].includes(name.toLowerCase()) ? '' : tidy(name);
}
