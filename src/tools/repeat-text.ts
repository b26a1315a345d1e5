import type { EntityManager } from '../core/entity-manager.ts';
import type { Next } from '../core/planning/next-occurrence.ts';
import { type Recurrence, RecurrenceSchema } from '../core/planning/recurrence.entity.ts';
import type { Task } from '../core/planning/task.entity.ts';
import { sayLength, sayList, sayWeekday } from '../texts/dates.ts';
import type { TextValues } from '../texts/text.ts';
import { dayOf, type Speaker, saidTask } from './views.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Parts of a rule that are said in words; a rule with any other is told as it is written. */
const spokenParts = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'UNTIL', 'COUNT', 'WKST']);

/** How something repeats, in words: every 2 weeks on Monday, until 31 Dec. */
export function repeatText(speaker: Speaker, recurrence: Recurrence): string {
  const { say, person } = speaker;
  const days = recurrence.exceptOn.map((day) => dayOf(speaker, Temporal.PlainDate.from(day)));
  const except = days.length > 0 ? sayList(person.language, days) : 'none';
  if (recurrence.rule) return say('repeat_rule', { ...saidRule(speaker, recurrence.rule), except });
  const length = sayLength(person.language, Temporal.Duration.from(recurrence.afterCompletion ?? ''));
  return say('repeat_after', { length, except });
}

function saidRule(speaker: Speaker, rule: string): TextValues {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const byDay = parts.get('BYDAY')?.split(',') ?? [];
  const isPlain =
    [...parts.keys()].every((key) => spokenParts.has(key)) && byDay.every((day) => weekdays.includes(day));
  const until = parts.get('UNTIL');
  return {
    freq: isPlain ? (parts.get('FREQ') ?? '') : 'other',
    rule,
    interval: Number(parts.get('INTERVAL') ?? 1),
    on: isPlain ? daysIn(speaker, byDay, parts.get('BYMONTHDAY')?.split(',') ?? []) : 'none',
    until: isPlain && until ? dayOf(speaker, Temporal.PlainDate.from(until)) : 'none',
    count: isPlain ? Number(parts.get('COUNT') ?? 0) : 0,
  };
}

function daysIn(
  { say, person: { language } }: Speaker,
  byDay: readonly string[],
  byMonthDay: readonly string[],
): string {
  const names = byDay.map((day) => sayWeekday(language, weekdays.indexOf(day) + 1));
  const numbers = byMonthDay.map((day) => say('month_day', { day: day === '-1' ? 'last' : day }));
  return names.length + numbers.length > 0 ? sayList(language, [...names, ...numbers]) : 'none';
}

/** "Repeats every week on Tuesday."; nothing for a task that does not. */
export async function repeatLine(speaker: Speaker & { em: EntityManager }, task: Task): Promise<string[]> {
  const recurrence = task.recurrenceId && (await speaker.em.findOneOrFail(RecurrenceSchema, task.recurrenceId));
  return recurrence ? [speaker.say('task_repeats', { repeat: repeatText(speaker, recurrence) })] : [];
}

/** What comes after an occurrence that was closed. */
export function nextLine(speaker: Speaker, after: Next | undefined): string[] {
  if (!after) return [];
  if ('over' in after) return [speaker.say('task_over')];
  return [speaker.say('task_next', { due: saidTask(speaker, after.next).due ?? '' })];
}
