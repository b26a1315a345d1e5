import type { Day } from '../core/planning/show-day.ts';
import type { Task } from '../core/planning/task.entity.ts';
import { sayFullDay, sayMinutes } from '../texts/dates.ts';
import { eventBullet } from './event-text.ts';
import { habitLine, momentOf, type Speaker, taskBullet } from './views.ts';

/** A day in words, as show_day and the morning briefing say it. Sections with nothing in them are left out. */
export function dayText(speaker: Speaker, day: Day): string {
  const { say, person } = speaker;
  const reminders = day.reminders.map(({ text, remindAt }) =>
    say('bullet', { text, dated: 'yes', due: momentOf(speaker, remindAt) }),
  );
  const bullets = (tasks: Task[]) => tasks.map((task) => taskBullet(speaker, task, day.waiting.get(task.id)));
  const events = day.events.map((event) => eventBullet(speaker, event, day.conflicts.get(event)));
  const sections = [
    section(say('day_events'), events),
    section(say('day_overdue'), bullets(day.overdue)),
    section(say('day_due'), bullets(day.due)),
    section(say('day_reminders'), reminders),
    section(
      say('day_habits'),
      day.habits.map((habit) => habitLine(speaker, habit)),
    ),
  ].filter((one) => one !== '');
  const date = sayFullDay(person.language, day.day);
  const heading = say('day_heading', { isToday: day.isToday ? 'yes' : 'no', date });
  const body = sections.length > 0 ? sections : [say('day_empty')];
  const { done, focusMinutes } = day;
  const ends = [
    ...(done.length > 0 ? [say('day_done', { count: done.length })] : []),
    ...(focusMinutes > 0 ? [say('day_focus', { length: sayMinutes(person.language, focusMinutes) })] : []),
  ];
  return [heading, ...body, ...ends].join('\n');
}

const section = (heading: string, lines: string[]) => (lines.length > 0 ? [heading, ...lines].join('\n') : '');
