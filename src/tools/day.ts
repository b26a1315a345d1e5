import { z } from 'zod';
import { showDay } from '../core/planning/show-day.ts';
import { parseDay } from '../core/when.ts';
import { dayText } from './day-text.ts';
import { day } from './inputs.ts';
import { defineTool, done } from './tool.ts';
import { habitData, reminderData, taskData } from './views.ts';

export const dayTools = [
  defineTool({
    name: 'show_day',
    description: 'Shows one day, today by default: tasks due and overdue, habits, reminders.',
    effect: 'read',
    input: z.strictObject({ on: day.optional() }),
    async run(context, { on }) {
      const shown = await showDay(context, on ? parseDay(on) : undefined);
      return done(dayText(context, shown), {
        day: shown.day.toString(),
        overdue: shown.overdue.map(taskData),
        due: shown.due.map(taskData),
        habits: shown.habits.map(habitData),
        reminders: shown.reminders.map(reminderData),
        done: shown.done.length,
      });
    },
  }),
];
