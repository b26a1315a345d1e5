import type { Day } from '../core/planning/show-day.ts';
import { sayFullDay } from '../texts/dates.ts';
import { habitLine, momentOf, type Speaker, taskBullet } from './views.ts';

/** A day in words, as show_day and the morning briefing say it. Sections with nothing in them are left out. */
export function dayText(speaker: Speaker, day: Day): string {
  const { say, person } = speaker;
  const reminders = day.reminders.map(({ text, remindAt }) =>
    say('bullet', { text, dated: 'yes', due: momentOf(speaker, remindAt) }),
  );
  const sections = [
    section(
      say('day_overdue'),
      day.overdue.map((task) => taskBullet(speaker, task)),
    ),
    section(
      say('day_due'),
      day.due.map((task) => taskBullet(speaker, task)),
    ),
    section(say('day_reminders'), reminders),
    section(
      say('day_habits'),
      day.habits.map((habit) => habitLine(speaker, habit)),
    ),
  ].filter((one) => one !== '');
  const date = sayFullDay(person.language, day.day);
  const heading = say('day_heading', { isToday: day.isToday ? 'yes' : 'no', date });
  const body = sections.length > 0 ? sections : [say('day_empty')];
  return [heading, ...body, ...(day.done.length > 0 ? [say('day_done', { count: day.done.length })] : [])].join('\n');
}

const section = (heading: string, lines: string[]) => (lines.length > 0 ? [heading, ...lines].join('\n') : '');
