import { z } from 'zod';
import { dashboardOf } from '../core/insight/dashboard.ts';
import { rateAnswer } from '../core/insight/rate-answer.ts';
import { statisticsOf } from '../core/insight/statistics.ts';
import { dashboardText, statisticsText } from './statistics-text.ts';
import { defineTool, done } from './tool.ts';
import { habitData, taskData } from './views.ts';

export const statisticsTools = [
  defineTool({
    name: 'show_stats',
    description:
      'Shows the person’s own figures: messages, satisfaction, focused time, how long tasks take, how right estimates are, active days, momentum and completion rate.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const stats = await statisticsOf(context);
      return done(statisticsText(context, stats), { ...stats });
    },
  }),
  defineTool({
    name: 'show_dashboard',
    description:
      'Shows where the person stands: level, alignment, pressing tasks, habits, silent projects, the last week.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const board = await dashboardOf(context);
      const data = { ...board, tasks: board.tasks.map(taskData), habits: board.habits.map(habitData) };
      return done(dashboardText(context, board), data);
    },
  }),
  defineTool({
    name: 'rate_answer',
    description: 'Notes whether the last answer was helpful.',
    effect: 'change',
    input: z.strictObject({ helpful: z.boolean() }),
    async run(context, { helpful }) {
      await rateAnswer(context, helpful);
      return done(context.say('rated', { helpful: helpful ? 'yes' : 'no' }), { helpful });
    },
  }),
];
