import { ask, call, draft, type Interpretation, type Option } from '../interpretation.ts';
import type { LabelKey } from '../language.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import { readDuration } from '../time/duration.ts';
import type { When } from '../time/moment.ts';
import { extractTime, type TimeProblem, wholeTime } from '../time/spoken-time.ts';
import type { ReminderIntent } from './names.ts';
import { bareReference, dropFirst, startsAsQuestion } from './reference.ts';
import { takeRepeat } from './repeat-input.ts';
import { type Builder, looking, type Scope } from './scope.ts';
import { partStart, reminderInput, wallTime } from './when-input.ts';

export const reminderBuilders: Readonly<Record<ReminderIntent, Builder>> = {
  add_reminder: ({ body = '' }, scope) =>
    startsAsQuestion(withoutLink(body, scope), scope.language) ? undefined : addReminder(body, scope),
  add_reminder_after_time: ({ when = '', text = '' }, scope) => {
    const time = timeIn(when, scope);
    return time && remind(text, time, scope);
  },
  add_alarm: labelledAt('alarm'),
  add_timer: labelledAt('timer'),
  wake_up: labelledAt('wake_up'),
  snooze_reminder: ({ body = '' }, scope) => snooze(body, scope),
  snooze_named_reminder: ({ reminder: words = '', when = '' }, scope) => {
    const time = timeIn(when, scope);
    return time && snoozeTo(time, bareReference(words, 'reminder', scope.language), scope);
  },
  cancel_reminder: ({ reminder: words = '' }, scope) => onReminder('cancel_reminder', words, {}, scope),
  move_reminder: ({ reminder: words = '', when = '' }, scope) => {
    const time = timeIn(when, scope);
    if (!time) return undefined;
    const at = reminderInput(time, scope) ?? ask('time_past');
    return typeof at === 'string' ? onReminder('update_reminder', words, { at }, scope) : at;
  },
  reword_reminder: ({ reminder: words = '', text = '' }, scope) =>
    onReminder('update_reminder', words, { text: tidy(text) }, scope),
  list_reminders: () => call('list_reminders'),
};

/** A reminder from what follows "remind me": its time may stand before its text, after it, or in it. */
export function addReminder(body: string, scope: Scope): Interpretation {
  const again = takeRepeat(withoutLink(body, scope), scope);
  // What comes back again and again is a task that repeats: a reminder comes once.
  if (again && 'kind' in again) return again;
  if (again && hasSubstance(again.rest)) {
    const { rest, ...when } = again;
    return call('add_task', { title: tidy(withoutLink(rest, scope)), ...when });
  }
  const before = timeFirst(body, scope);
  if (before) return remind(before.text, before.when, scope);
  const { rest, when } = extractTime(withoutLink(body, scope), scope.language.time, looking('future', scope));
  return remind(rest, when, scope);
}

/** Splits "at a quarter to nine to call mom" at the first link whose left side is wholly a time. */
function timeFirst(body: string, scope: Scope): { text: string; when: When | TimeProblem } | undefined {
  const lower = body.toLowerCase();
  const places = scope.language.reminderLinks
    .flatMap((link) => [...lower.matchAll(new RegExp(` ${link} `, 'g'))].map(({ index }) => ({ index, link })))
    .sort((a, b) => a.index - b.index);
  // A time is short: what comes after its first links cannot be one.
  for (const { index, link } of places.slice(0, 4)) {
    const when = timeIn(body.slice(0, index), scope);
    if (when) return { text: body.slice(index + link.length + 2), when };
  }
  return undefined;
}

/**
 * A reminder of the words at the time. Without a time they are kept as a task, so that nothing is lost, and the time is
 * asked for.
 */
export function remind(words: string, when: When | TimeProblem | undefined, scope: Scope): Interpretation {
  const said = tidy(withoutLink(words, scope));
  const { labels } = scope.language;
  const text = hasSubstance(said) ? said : (scope.subject?.text ?? (when ? labels.reminder : ''));
  if (text === '') return ask('what_to_remind');
  const at = when && reminderInput(onSubjectsDay(when, scope), scope);
  if (at !== undefined) return typeof at === 'string' ? call('add_reminder', { text, at }) : at;
  const question = ask('when_to_remind', { text }, laterOptions('add_reminder', { text }, 'at', scope));
  return when || isKind(text, scope)
    ? question
    : { kind: 'calls', calls: [draft('add_task', { title: text })], followUp: question };
}

/** Whether the text only says what kind of reminder it is: "alarm" alone is nothing to keep. */
function isKind(text: string, { language }: Scope): boolean {
  return (['alarm', 'timer', 'wake_up', 'reminder'] as const).some((label) => language.labels[label] === text);
}

/** "Push the report to Monday and remind me at nine" means nine on Monday. */
function onSubjectsDay(when: When | TimeProblem, { subject, now }: Scope): When | TimeProblem {
  if (!subject?.day || when.kind !== 'time' || when.grain === 'second') return when;
  const isSoon = when.at.toPlainDate().since(now.toPlainDate()).days <= 1;
  return isSoon ? { ...when, at: subject.day.toPlainDateTime(when.at.toPlainTime()) } : when;
}

function snooze(body: string, scope: Scope): Interpretation | undefined {
  if (body === '') return ask('snooze_until_when', {}, laterOptions('snooze_reminder', {}, 'until', scope));
  const when = timeIn(body, scope);
  if (when) return snoozeTo(when, '', scope);
  const reminder = bareReference(body, 'reminder', scope.language);
  const input: Record<string, string> = reminder === '' ? {} : { reminder };
  return ask('snooze_until_when', input, laterOptions('snooze_reminder', input, 'until', scope));
}

export function snoozeTo(when: When | TimeProblem, reminder: string, scope: Scope): Interpretation {
  const until = reminderInput(when, scope) ?? ask('time_past');
  if (typeof until !== 'string') return until;
  const isNamed = reminder !== '' && !scope.language.pronouns.includes(reminder.toLowerCase());
  return call('snooze_reminder', { reminder: isNamed ? reminder : undefined, until });
}

export function onReminder(
  tool: string,
  words: string,
  input: Record<string, unknown>,
  scope: Scope,
): Interpretation | undefined {
  if (startsAsQuestion(words, scope.language)) return undefined;
  const reminder = bareReference(words, 'reminder', scope.language);
  return reminder === '' ? ask('which_reminder') : call(tool, { reminder, ...input });
}

function labelledAt(label: LabelKey): Builder {
  return ({ when = '' }, scope) => {
    const time = timeIn(when, scope);
    return time && remind(scope.language.labels[label], time, scope);
  };
}

/** A time, or a duration from now ("10 minutes"); undefined when the text is not wholly that. */
export function timeIn(text: string, scope: Scope): When | TimeProblem | undefined {
  const duration = readDuration(text, scope.language.time);
  if (!duration) return wholeTime(text, scope.language.time, looking('future', scope));
  const { seconds, days, months } = duration;
  if (seconds > 1e9 || days > 40_000 || months > 1_200) return { kind: 'problem', problem: 'impossible', text };
  const at = scope.now.add({ days, months }).add({ seconds }).toPlainDateTime();
  return { kind: 'time', at, grain: 'second' };
}

function withoutLink(body: string, { language }: Scope): string {
  return dropFirst(body.trim(), language.reminderLinks);
}

/** The usual times to choose from, those that lie ahead. */
export function laterOptions(tool: string, input: Record<string, unknown>, key: string, scope: Scope): Option[] {
  const inMinutes = (minutes: number) => scope.now.add({ minutes }).toPlainDateTime();
  const choices: { label: LabelKey; at: Temporal.PlainDateTime }[] = [
    ...(key === 'until' ? [{ label: 'in_ten_minutes' as const, at: inMinutes(10) }] : []),
    { label: 'in_an_hour', at: inMinutes(60) },
    { label: 'this_evening', at: partStart('evening', 0, scope) },
    { label: 'tomorrow_morning', at: partStart('morning', 1, scope) },
  ];
  return choices
    .filter(({ at }) => Temporal.PlainDateTime.compare(at, scope.now.toPlainDateTime()) > 0)
    .map(({ label, at }) => ({
      label: scope.language.labels[label],
      call: draft(tool, { ...input, [key]: wallTime(at, scope) }),
    }));
}
