import { z } from 'zod';
import { type PeriodStreak, streaks } from '../core/insight/streaks.ts';
import { defineTool, done } from './tool.ts';
import { dayOf } from './views.ts';

const streakData = ({ kind, current, longest, start, last }: PeriodStreak) => ({
  kind,
  current,
  longest,
  start: start?.toString() ?? null,
  last: last?.toString() ?? null,
});

export const streakTools = [
  defineTool({
    name: 'show_streaks',
    description:
      'Shows how many days, weeks or months in a row the person was active, held a session, moved a goal, earned a virtue: now and at best.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const found = await streaks(context);
      const lines = found.map(({ kind, current, longest, start }) =>
        context.say('streak_line', {
          kind,
          current,
          longest,
          since: start && current > 1 ? dayOf(context, start) : 'none',
        }),
      );
      return done([context.say('streaks_heading'), ...lines].join('\n'), { streaks: found.map(streakData) });
    },
  }),
];
