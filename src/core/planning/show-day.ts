import { type HabitState, listHabits } from '../habits/list-habits.ts';
import { type Reminder, ReminderSchema } from '../notifications/reminder.entity.ts';
import { dayBounds, ownDay } from '../people/own-time.ts';
import type { Scope } from '../scope.ts';
import { byPressure } from './list-tasks.ts';
import { type Task, TaskSchema } from './task.entity.ts';

/** What one of the person's days holds. Overdue tasks and habits belong to today only. */
export interface Day {
  day: Temporal.PlainDate;
  isToday: boolean;
  overdue: Task[];
  due: Task[];
  done: Task[];
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
  const habits = isToday ? (await listHabits(scope)).filter(({ dueToday, doneToday }) => dueToday || doneToday) : [];
  const sorted = (tasks: Task[]) => tasks.toSorted(byPressure(person.timeZone));
  return { day: shown, isToday, overdue: sorted(overdue), due: sorted(due), done, habits, reminders };
}
