import type { Habit } from '../core/habits/habit.entity.ts';
import type { Week, WeekDay } from '../core/planning/show-week.ts';
import { sayFullDay, sayList } from '../texts/dates.ts';
import { eventBullet } from './event-text.ts';
import { dayOf, momentOf, type Speaker, taskBullet } from './views.ts';

/** Lines of each kind that a day shows at most. */
const perDay = 8;

/** A week in words, day by day. Days with nothing in them are left out. */
export function weekText(speaker: Speaker, week: Week): string {
  const { say, person } = speaker;
  const [first, last] = [week.days.at(0)?.day, week.days.at(-1)?.day];
  const daily = (week.days[0]?.habits ?? []).filter((habit) => week.days.every(({ habits }) => habits.includes(habit)));
  const days = week.days.flatMap((day) => daySection(speaker, day, week, daily));
  const everyDay = daily.length > 0 ? [say('week_daily', { names: namesOf(speaker, daily) })] : [];
  const names = week.anytime.map(({ name, timesPerWeek }) => say('week_times', { name, count: timesPerWeek }));
  const anytime = names.length > 0 ? [say('week_anytime', { names: sayList(person.language, names) })] : [];
  const heading = say('week_heading', {
    first: first ? sayFullDay(person.language, first) : '',
    last: last ? sayFullDay(person.language, last) : '',
  });
  const always = [...everyDay, ...anytime];
  const body = [...days, ...(always.length > 0 ? [always.join('\n')] : [])];
  return [heading, ...(body.length > 0 ? body : [say('week_empty')])].join('\n\n');
}

function daySection(speaker: Speaker, day: WeekDay, { conflicts, waiting }: Week, daily: readonly Habit[]): string[] {
  const { say, person } = speaker;
  const date = sayFullDay(person.language, day.day);
  const habits = day.habits.filter((habit) => !daily.includes(habit));
  const lines = [
    ...day.events.slice(0, perDay).map((event) => eventBullet(speaker, event, conflicts.get(event))),
    ...day.tasks.slice(0, perDay).map((task) => taskBullet(speaker, task, waiting.get(task.id))),
    ...day.reminders
      .slice(0, perDay)
      .map(({ text, remindAt }) => say('bullet', { text, dated: 'yes', due: momentOf(speaker, remindAt) })),
    ...(habits.length > 0 ? [say('week_habits', { names: namesOf(speaker, habits) })] : []),
  ];
  if (lines.length === 0) return [];
  const isCut = [day.events, day.tasks, day.reminders].some((rows) => rows.length > perDay);
  const rest = isCut ? [say('week_more', { date: dayOf(speaker, day.day) })] : [];
  return [[say('week_day', { date, isToday: day.isToday ? 'yes' : 'no' }), ...lines, ...rest].join('\n')];
}

const namesOf = ({ person }: Speaker, habits: readonly Habit[]) =>
  sayList(
    person.language,
    habits.map(({ name }) => name),
  );
