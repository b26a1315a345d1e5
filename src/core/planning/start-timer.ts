import type { RequiredEntityData } from '@mikro-orm/core';
import type { Scope } from '../scope.ts';
import { finishEntry } from './stop-timer.ts';
import { changeStatus } from './task-status.ts';
import { type TimeEntry, TimeEntrySchema } from './time-entry.entity.ts';
import { parsePast } from './time-moment.ts';
import { nameOfSubject, type SubjectInput, subjectFor } from './time-subject.ts';

export interface NewTimer extends SubjectInput {
  /** When it began, where that was earlier: see parsePast. */
  at?: string | undefined;
  activity?: TimeEntry['activity'] | undefined;
  notes?: string | undefined;
  /** Stops the one that runs, instead of leaving it be. */
  stopRunning?: boolean | undefined;
}

export interface NamedEntry {
  entry: TimeEntry;
  /** What the time is spent on. */
  name: string | undefined;
}

/** The timer that was started, and the one it took the place of; or the one that runs and was left alone. */
export type Start = (NamedEntry & { stopped?: NamedEntry }) | { busy: NamedEntry };

/** Starts the person's one timer. A task that is to do is in progress from then on. Throws Refusal('time_in_future'). */
export async function startTimer(scope: Scope, timer: NewTimer): Promise<Start> {
  const { em, person, now } = scope;
  const { at, activity, notes, stopRunning = false, ...said } = timer;
  const { columns, name, task } = await subjectFor(scope, said);
  const startedAt = at === undefined ? now : parsePast(at, person.timeZone, now);
  const running = await runningTimer(scope);
  if (running && !stopRunning) return { busy: running };
  if (running) await finishEntry(running.entry, startedAt, em);
  if (task?.status === 'todo') {
    await changeStatus(scope, task, 'in_progress');
    task.startedAt = startedAt;
  }
  const entry = em.create(TimeEntrySchema, {
    personId: person.id,
    ...columns,
    startedAt,
    ...(activity && { activity }),
    notes: notes ?? null,
  } as RequiredEntityData<TimeEntry>);
  await em.flush();
  return { entry, name, ...(running && { stopped: running }) };
}

/** The person's running timer, if any. */
export async function runningTimer(scope: Scope): Promise<NamedEntry | undefined> {
  const entry = await scope.em.findOne(TimeEntrySchema, { endedAt: null });
  return entry ? { entry, name: await nameOfSubject(scope, entry) } : undefined;
}
