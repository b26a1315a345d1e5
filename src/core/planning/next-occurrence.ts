import type { RequiredEntityData } from '@mikro-orm/core';
import { consentsTo } from '../consents/require-consent.ts';
import { at, ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { type Recurrence, RecurrenceSchema } from './recurrence.entity.ts';
import { nextDay } from './recurrence.ts';
import { parseLength } from './start-recurrence.ts';
import { type Task, TaskSchema } from './task.entity.ts';

/** Due columns of an occurrence. */
export type Due = Pick<Task, 'dueOn' | 'dueAt'>;

/** What came after an occurrence that was closed: the next one, or nothing any more. */
export type Next = { next: Task } | { over: true };

/**
 * Makes the next occurrence of a repeating task that was just completed or skipped; undefined for a task that does not
 * repeat. The closed one is written first, since a repetition has at most one open occurrence.
 */
export async function moveOn(scope: Scope, closed: Task): Promise<Next | undefined> {
  const { em, now, person } = scope;
  if (!closed.recurrenceId) return undefined;
  const recurrence = await em.findOneOrFail(RecurrenceSchema, closed.recurrenceId);
  await em.flush();
  const due = nextDue(recurrence, await latestDay(scope, closed), now, person);
  if (!due) return { over: true };
  const next = em.create(TaskSchema, { ...(await carriedOver(scope, closed)), ...due } as RequiredEntityData<Task>);
  await em.flush();
  return { next };
}

/** The last day that an occurrence had so far: one that was moved ahead of others that are closed brings none of them back. */
async function latestDay({ em, person }: Scope, { recurrenceId }: Task): Promise<Temporal.PlainDate | undefined> {
  const [row] = await em.execute<{ day: string | null }[]>(
    `select max(coalesce(due_on, (due_at at time zone ?)::date))::text as day from tasks
     where recurrence_id = ? and archived_at is null`,
    [person.timeZone, recurrenceId],
  );
  return row?.day ? Temporal.PlainDate.from(row.day) : undefined;
}

/**
 * When a repetition comes next, after an occurrence was closed at a moment. By the calendar: the first day of the rule
 * that is later than `latest`, the last one there was, and lies ahead, so that a late completion jumps over what was
 * missed and an early one comes no sooner. By completion: so long after now. Undefined when the rule is over.
 */
export function nextDue(
  recurrence: Pick<Recurrence, 'rule' | 'afterCompletion' | 'startsOn' | 'atTime' | 'exceptOn'>,
  latest: Temporal.PlainDate | undefined,
  now: Temporal.Instant,
  person: Parameters<typeof ownDay>[1],
): Due | undefined {
  const { rule, afterCompletion, atTime } = recurrence;
  if (!rule) return afterNow(parseLength(afterCompletion ?? ''), atTime ?? undefined, now, person);
  const today = atTime ? now.toZonedDateTimeISO(person.timeZone).toPlainDate() : ownDay(now, person);
  const isOpenToday = atTime && Temporal.Instant.compare(at(today, atTime, person.timeZone), now) > 0;
  const passed = isOpenToday ? today.subtract({ days: 1 }) : today;
  const after = latest && Temporal.PlainDate.compare(latest, passed) > 0 ? latest : passed;
  const day = nextDay(recurrence, after);
  return day && dueOn(day, atTime ?? undefined, person.timeZone);
}

function afterNow(
  length: Temporal.Duration,
  atTime: Temporal.PlainTime | undefined,
  now: Temporal.Instant,
  person: Parameters<typeof ownDay>[1],
): Due {
  const local = now.toZonedDateTimeISO(person.timeZone);
  const hasClock = length.hours !== 0 || length.minutes !== 0 || length.seconds !== 0;
  if (hasClock) return { dueOn: null, dueAt: local.add(length).round({ smallestUnit: 'minute' }).toInstant() };
  const today = atTime ? local.toPlainDate() : ownDay(now, person);
  return dueOn(today.add(length), atTime, person.timeZone);
}

const dueOn = (day: Temporal.PlainDate, atTime: Temporal.PlainTime | undefined, timeZone: string): Due =>
  atTime ? { dueOn: null, dueAt: at(day, atTime, timeZone) } : { dueOn: day, dueAt: null };

/** What one occurrence has in common with the next. What the work is like goes on only with the consent to keep it. */
async function carriedOver({ em }: Scope, task: Task): Promise<Partial<Task>> {
  const { personId, projectId, goalId, recurrenceId, title, description, priority, tags, source, estimateMinutes } =
    task;
  const common = {
    personId,
    projectId,
    goalId,
    recurrenceId,
    title,
    description,
    priority,
    tags,
    source,
    estimateMinutes,
  };
  const { energyRequirement, cognitiveLoad, contextTags, switchingDelayMinutes, flowMinutes } = task;
  const context = { energyRequirement, cognitiveLoad, contextTags, switchingDelayMinutes, flowMinutes };
  const isDescribed = Object.values(context).some((value) => (Array.isArray(value) ? value.length > 0 : value));
  const mayKeep = isDescribed && (await consentsTo(em, personId, 'store_task_context'));
  return { ...common, ...(mayKeep && context) };
}
