import { z } from 'zod';
import { moods } from '../core/reflections/daily-reflection.entity.ts';
import { showReflection } from '../core/reflections/show-reflection.ts';
import { writeReflection } from '../core/reflections/write-reflection.ts';
import { day, longText, oneToTen } from './inputs.ts';
import { reflectedDayData, reflectedDayLine, reflectedDayText } from './reflection-text.ts';
import { defineTool, done } from './tool.ts';
import { dayOf } from './views.ts';

const part = longText.optional();

export const reflectionTools = [
  defineTool({
    name: 'write_reflection',
    description:
      'Keeps what the person says of one of their days; there is one reflection a day, and more is added to it.',
    effect: 'change',
    input: z.strictObject({
      text: longText,
      on: day.optional(),
      mood: z.enum(moods).optional(),
      energy: oneToTen.optional().describe('1 to 10'),
      completion: oneToTen.optional().describe('1 to 10: how much of what was meant to be done was'),
      productivity: oneToTen.optional().describe('1 to 10'),
      accomplishment: part,
      challenges: part,
      tomorrow_focus: part,
      gratitude: part,
      lessons: part,
    }),
    async run(context, input) {
      const { reflection, again } = await writeReflection(context, {
        text: input.text,
        on: input.on,
        ...(input.mood && { mood: input.mood }),
        ...(input.energy && { energyLevel: input.energy }),
        ...(input.completion && { completionScore: input.completion }),
        ...(input.productivity && { productivityScore: input.productivity }),
        ...(input.accomplishment && { biggestAccomplishment: input.accomplishment }),
        ...(input.challenges && { challengesFaced: input.challenges }),
        ...(input.tomorrow_focus && { tomorrowFocus: input.tomorrow_focus }),
        ...(input.gratitude && { gratitudeNotes: input.gratitude }),
        ...(input.lessons && { lessonsLearned: input.lessons }),
      });
      await context.em.flush();
      const on = dayOf(context, reflection.reflectedOn);
      return done(context.say('reflection_saved', { again: again ? 'yes' : 'no', day: on }), {
        reflection: { id: reflection.id, on: reflection.reflectedOn.toString() },
      });
    },
  }),
  defineTool({
    name: 'show_reflection',
    description:
      'Shows what the person said of a day (today by default) and what was done on it: tasks, habits, focus minutes, alignment. With days, that many up to it.',
    effect: 'read',
    input: z.strictObject({ on: day.optional(), days: z.number().int().min(1).max(31).optional() }),
    async run(context, { on, days = 1 }) {
      const shown = await showReflection(context, on, days);
      const data = { days: shown.map(reflectedDayData) };
      const [only] = shown;
      if (only && shown.length === 1) return done(reflectedDayText(context, only), data);
      return done(shown.map((one) => reflectedDayLine(context, one)).join('\n'), data);
    },
  }),
];
