/** How rows are put into words and into data: the same wherever they appear. */
import type { HabitState } from '../core/habits/habit-state.ts';
import type { Reminder } from '../core/notifications/reminder.entity.ts';
import { ownDay } from '../core/people/own-time.ts';
import type { Task } from '../core/planning/task.entity.ts';
import { sayDay, sayList, sayMoment } from '../texts/dates.ts';
import type { TextValues } from '../texts/text.ts';
import type { ToolContext } from './tool.ts';

/** Enough to put rows into words. */
export type Speaker = Pick<ToolContext, 'person' | 'now' | 'say'>;

export const today = ({ person, now }: Speaker) => ownDay(now, person);

export function momentOf(speaker: Speaker, moment: Temporal.Instant): string {
  return sayMoment(speaker.person.language, moment, speaker.person.timeZone, today(speaker));
}

export function dayOf(speaker: Speaker, day: Temporal.PlainDate): string {
  return sayDay(speaker.person.language, day, today(speaker));
}

/** Values of every message about one task. */
export function saidTask(speaker: Speaker, task: Task): TextValues {
  const due = task.dueAt ? momentOf(speaker, task.dueAt) : task.dueOn ? dayOf(speaker, task.dueOn) : '';
  return { title: task.title, due, dated: due ? 'yes' : 'no', priority: task.priority };
}

export const taskLine = (speaker: Speaker, task: Task, position: number, waitsFor?: readonly Titled[]) =>
  withWaits(speaker, speaker.say('task_line', { ...saidTask(speaker, task), position }), task, waitsFor);

export const taskBullet = (speaker: Speaker, task: Task, waitsFor?: readonly Titled[]) => {
  const { title, due, dated } = saidTask(speaker, task);
  const line = speaker.say('bullet', { text: String(title), due: String(due), dated: String(dated) });
  return withWaits(speaker, line, task, waitsFor);
};

/** A line about an open task, with what holds it up. */
function withWaits(speaker: Speaker, line: string, { blockers }: Task, waitsFor: readonly Titled[] = []): string {
  const held = [...waitsFor, ...(blockers ? [{ title: blockers }] : [])];
  return held.length > 0 ? speaker.say('task_waits', { line, titles: titlesOf(speaker, held) }) : line;
}

interface Titled {
  title: string;
}

/** Titles as one list; of many, the first ones. */
export function titlesOf({ say, person }: Speaker, rows: readonly Titled[]): string {
  const shown = rows.slice(0, 10).map(({ title }) => title);
  const rest = rows.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} ${say('more', { count: rest })}` : sayList(person.language, shown);
}

export const taskData = ({ id, title, status, priority, dueOn, dueAt, tags }: Task) => ({
  id,
  title,
  status,
  priority,
  due: dueOn?.toString() ?? dueAt?.toString() ?? null,
  tags,
});

export const habitLine = (speaker: Speaker, state: HabitState) =>
  speaker.say('habit_line', {
    name: state.habit.name,
    mark: markOf(state),
    streak: state.streak.current,
    unit: state.streak.unit,
  });

function markOf({ doneToday, skippedToday, isPaused }: HabitState): string {
  if (doneToday) return 'done';
  if (skippedToday) return 'skipped';
  return isPaused ? 'paused' : 'open';
}

export const habitData = ({ habit, streak, ...state }: HabitState) => ({
  id: habit.id,
  name: habit.name,
  frequency: habit.frequency,
  streak,
  doneToday: state.doneToday,
  dueToday: state.dueToday,
  skippedToday: state.skippedToday,
  paused: state.isPaused,
  atRisk: state.atRisk,
});

export const reminderData = ({ id, text, remindAt, status }: Reminder) => ({
  id,
  text,
  at: remindAt.toString(),
  status,
});

/** The line that says that a list goes on, where it does. */
export const more = (speaker: Speaker, count: number): string[] => (count > 0 ? [speaker.say('more', { count })] : []);
