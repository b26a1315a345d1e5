import type { HabitState } from '../habits/habit-state.ts';
import { activeHabits } from '../habits/list-habits.ts';
import { type Reminder, ReminderSchema } from '../notifications/reminder.entity.ts';
import { dayBounds, ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { conflictsAmong, isOnDays, type Occurrence, occurrencesIn } from './event-occurrences.ts';
import { byPressure } from './list-tasks.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { minutesOn } from './time-spent.ts';
import { type Named, waitingFor } from './waiting.ts';

/** What one of the person's days holds. Overdue tasks and habits belong to today only. */
export interface Day {
  day: Temporal.PlainDate;
  isToday: boolean;
  events: Occurrence[];
  /** What events of the day collide with. */
  conflicts: Map<Occurrence, Occurrence[]>;
  overdue: Task[];
  due: Task[];
  /** What tasks have to wait for, by the task's id. */
  waiting: Map<string, Named[]>;
  done: Task[];
  /** Focused minutes of the day. */
  focusMinutes: number;
  habits: HabitState[];
  reminders: Reminder[];
}

const shownAtMost = 50;

export async function showDay(scope: Scope, day?: Temporal.PlainDate): Promise<Day> {
  const { em, person, now } = scope;
  const today = ownDay(now, person);
  const shown = day ?? today;
  const isToday = shown.equals(today);
  const { start, end } = dayBounds(shown, person);
  const open = { archivedAt: null, status: { $nin: ['completed', 'cancelled'] } } as const;
  const page = { limit: shownAtMost };
  const due = await em.find(
    TaskSchema,
    { ...open, $or: [{ dueOn: shown }, { dueAt: { $gte: start, $lt: end } }] },
    page,
  );
  const overdue = isToday
    ? await em.find(TaskSchema, { ...open, $or: [{ dueOn: { $lt: today } }, { dueAt: { $lt: start } }] }, page)
    : [];
  const done = await em.find(TaskSchema, { archivedAt: null, completedAt: { $gte: start, $lt: end } }, page);
  const reminders = await em.find(
    ReminderSchema,
    { status: 'pending', remindAt: { $gte: start, $lt: end } },
    { ...page, orderBy: { remindAt: 'asc' } },
  );
  const habits = isToday ? (await activeHabits(scope)).filter(({ dueToday, doneToday }) => dueToday || doneToday) : [];
  const around = await occurrencesIn(em, person.timeZone, start, end);
  const events = around.filter((one) => isOnDays(one, shown, shown, person.timeZone));
  const sorted = (tasks: Task[]) => tasks.toSorted(byPressure(person.timeZone));
  return {
    day: shown,
    isToday,
    events,
    conflicts: conflictsAmong(events),
    overdue: sorted(overdue),
    due: sorted(due),
    waiting: await waitingFor(em, [...overdue, ...due]),
    done,
    focusMinutes: (await minutesOn(em, person, shown)).focused,
    habits,
    reminders,
  };
}
