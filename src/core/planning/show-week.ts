import { type Habit, HabitSchema } from '../habits/habit.entity.ts';
import { HabitPauseSchema } from '../habits/habit-pause.entity.ts';
import { isScheduled } from '../habits/streak.ts';
import { type Reminder, ReminderSchema } from '../notifications/reminder.entity.ts';
import { dayBounds, ownDay } from '../people/own-time.ts';
import { settingOf } from '../people/settings.ts';
import type { Scope } from '../scope.ts';
import { conflictsAmong, isOnDays, type Occurrence, occurrencesIn } from './event-occurrences.ts';
import { byPressure } from './list-tasks.ts';
import { type Task, TaskSchema } from './task.entity.ts';
import { type Named, waitingFor } from './waiting.ts';

export interface WeekDay {
  day: Temporal.PlainDate;
  isToday: boolean;
  /** Those that take place on it, also if they began before. */
  events: Occurrence[];
  tasks: Task[];
  /** Habits that the day asks for; none that is paused. */
  habits: Habit[];
  reminders: Reminder[];
}

export interface Week {
  days: WeekDay[];
  conflicts: Map<Occurrence, Occurrence[]>;
  waiting: Map<string, Named[]>;
  /** Habits that ask for some times a week, on whatever days. */
  anytime: Habit[];
}

const shownAtMost = 200;

/** The week that a day lies in, today's by default; from Monday, or from the day that the person's weeks start on. */
export async function showWeek(scope: Scope, of?: Temporal.PlainDate): Promise<Week> {
  const { em, person, now } = scope;
  const today = ownDay(now, person);
  const shown = of ?? today;
  const startsOn = await settingOf(em, person.id, 'week_starts_on');
  const firstDay = shown.subtract({ days: (shown.dayOfWeek - startsOn + 7) % 7 });
  const days = Array.from({ length: 7 }, (_, index) => firstDay.add({ days: index }));
  const bounds = days.map((day) => dayBounds(day, person));
  const [first, last] = [bounds.at(0), bounds.at(-1)];
  if (!first || !last) throw new Error('a week has days');
  const events = await occurrencesIn(em, person.timeZone, first.start, last.end);
  const tasks = await tasksIn(scope, firstDay, first.start, last.end);
  const within = { status: 'pending', remindAt: { $gte: first.start, $lt: last.end } } as const;
  const reminders = await em.find(ReminderSchema, within, { limit: shownAtMost, orderBy: { remindAt: 'asc' } });
  const planned = await plannedHabits(scope, firstDay);
  return {
    days: days.map((day, index) => {
      const { start, end } = bounds[index] ?? first;
      const holds = (moment: Temporal.Instant | null | undefined) =>
        !!moment && Temporal.Instant.compare(moment, start) >= 0 && Temporal.Instant.compare(moment, end) < 0;
      return {
        day,
        isToday: day.equals(today),
        events: events.filter((one) => takesPlace(one, start, end) && isOnDays(one, day, day, person.timeZone)),
        tasks: tasks.filter(({ dueOn, dueAt }) => dueOn?.equals(day) || holds(dueAt)),
        habits: planned(day),
        reminders: reminders.filter(({ remindAt }) => holds(remindAt)),
      };
    }),
    conflicts: conflictsAmong(events),
    waiting: await waitingFor(em, tasks),
    anytime: planned(undefined),
  };
}

const takesPlace = ({ startsAt, endsAt }: Occurrence, start: Temporal.Instant, end: Temporal.Instant) =>
  Temporal.Instant.compare(startsAt, end) < 0 &&
  (endsAt ? Temporal.Instant.compare(endsAt, start) > 0 : Temporal.Instant.compare(startsAt, start) >= 0);

async function tasksIn(
  { em, person }: Scope,
  firstDay: Temporal.PlainDate,
  start: Temporal.Instant,
  end: Temporal.Instant,
) {
  const found = await em.find(
    TaskSchema,
    {
      archivedAt: null,
      status: { $nin: ['completed', 'cancelled'] },
      $or: [{ dueOn: { $gte: firstDay, $lt: firstDay.add({ days: 7 }) } }, { dueAt: { $gte: start, $lt: end } }],
    },
    { limit: shownAtMost },
  );
  return found.toSorted(byPressure(person.timeZone));
}

/** The habits that a day asks for; without a day, those that ask for some times a week. */
async function plannedHabits(
  { em }: Scope,
  firstDay: Temporal.PlainDate,
): Promise<(day?: Temporal.PlainDate) => Habit[]> {
  const lastDay = firstDay.add({ days: 6 });
  const habits = await em.find(HabitSchema, { active: true, archivedAt: null }, { orderBy: { createdAt: 'asc' } });
  const pauses = await em.find(HabitPauseSchema, {
    fromOn: { $lte: lastDay },
    $or: [{ untilOn: null }, { untilOn: { $gte: firstDay } }],
  });
  const isPaused = ({ id }: Habit, day: Temporal.PlainDate) =>
    pauses.some(
      ({ habitId, fromOn, untilOn }) =>
        (!habitId || habitId === id) &&
        Temporal.PlainDate.compare(fromOn, day) <= 0 &&
        (!untilOn || Temporal.PlainDate.compare(untilOn, day) >= 0),
    );
  return (day) =>
    habits.filter((habit) => {
      if (!day) return habit.frequency === 'weekly' && !(isPaused(habit, firstDay) && isPaused(habit, lastDay));
      return habit.frequency !== 'weekly' && isScheduled(habit, day.dayOfWeek) && !isPaused(habit, day);
    });
}
