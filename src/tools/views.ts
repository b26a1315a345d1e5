/** How rows are put into words and into data: the same wherever they appear. */
import type { Goal } from '../core/goals/goal.entity.ts';
import type { HabitState } from '../core/habits/list-habits.ts';
import type { Reminder } from '../core/notifications/reminder.entity.ts';
import { ownDay } from '../core/people/own-time.ts';
import type { Task } from '../core/planning/task.entity.ts';
import { sayDay, sayMoment } from '../texts/dates.ts';
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

export const taskLine = (speaker: Speaker, task: Task, position: number) =>
  speaker.say('task_line', { ...saidTask(speaker, task), position });

export const taskBullet = (speaker: Speaker, task: Task) => {
  const { title, due, dated } = saidTask(speaker, task);
  return speaker.say('bullet', { text: String(title), due: String(due), dated: String(dated) });
};

export const taskData = ({ id, title, status, priority, dueOn, dueAt, tags }: Task) => ({
  id,
  title,
  status,
  priority,
  due: dueOn?.toString() ?? dueAt?.toString() ?? null,
  tags,
});

export function saidGoal(speaker: Speaker, goal: Goal): TextValues {
  const deadline = goal.deadline ? dayOf(speaker, goal.deadline) : '';
  return { title: goal.title, deadline, dated: deadline ? 'yes' : 'no', status: goal.status, progress: goal.progress };
}

export const goalData = ({ id, title, status, priority, progress, deadline, category }: Goal) => ({
  id,
  title,
  status,
  priority,
  progress,
  deadline: deadline?.toString() ?? null,
  category: category ?? null,
});

export const habitLine = (speaker: Speaker, { habit, streak, doneToday }: HabitState) =>
  speaker.say('habit_line', {
    name: habit.name,
    done: doneToday ? 'yes' : 'no',
    streak: streak.current,
    unit: streak.unit,
  });

export const habitData = ({ habit, streak, doneToday, dueToday }: HabitState) => ({
  id: habit.id,
  name: habit.name,
  frequency: habit.frequency,
  streak,
  doneToday,
  dueToday,
});

export const reminderData = ({ id, text, remindAt, status }: Reminder) => ({
  id,
  text,
  at: remindAt.toString(),
  status,
});

/** The line that says that a list goes on, where it does. */
export const more = (speaker: Speaker, count: number): string[] => (count > 0 ? [speaker.say('more', { count })] : []);
