import { z } from 'zod';
import { showDay } from '../core/planning/show-day.ts';
import { showWeek } from '../core/planning/show-week.ts';
import { parseDay } from '../core/when.ts';
import { dayText } from './day-text.ts';
import { occurrenceData } from './event-text.ts';
import { day } from './inputs.ts';
import { defineTool, done } from './tool.ts';
import { habitData, reminderData, taskData } from './views.ts';
import { weekText } from './week-text.ts';

export const dayTools = [
  defineTool({
    name: 'show_day',
    description:
      'Shows one day, today by default: events with what overlaps, tasks due and overdue, habits, reminders.',
    effect: 'read',
    input: z.strictObject({ on: day.optional() }),
    async run(context, { on }) {
      const shown = await showDay(context, on ? parseDay(on) : undefined);
      return done(dayText(context, shown), {
        day: shown.day.toString(),
        events: shown.events.map(occurrenceData),
        overdue: shown.overdue.map(taskData),
        due: shown.due.map(taskData),
        habits: shown.habits.map(habitData),
        reminders: shown.reminders.map(reminderData),
        done: shown.done.length,
        focus_minutes: shown.focusMinutes,
      });
    },
  }),
  defineTool({
    name: 'show_week',
    description: 'Shows a week, this one by default: events, tasks, habits and reminders by day.',
    effect: 'read',
    input: z.strictObject({ of: day.optional().describe('Any day of the week') }),
    async run(context, { of }) {
      const week = await showWeek(context, of ? parseDay(of) : undefined);
      return done(weekText(context, week), {
        days: week.days.map((one) => ({
          day: one.day.toString(),
          events: one.events.map(occurrenceData),
          tasks: one.tasks.map(taskData),
          habits: one.habits.map(({ id, name }) => ({ id, name })),
          reminders: one.reminders.map(reminderData),
        })),
        anytime: week.anytime.map(({ id, name, timesPerWeek }) => ({ id, name, times: timesPerWeek })),
      });
    },
  }),
];
