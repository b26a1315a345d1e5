import { z } from 'zod';
import { moods } from '../core/reflections/daily-reflection.entity.ts';
import { writeReflection } from '../core/reflections/write-reflection.ts';
import { day, longText } from './inputs.ts';
import { defineTool, done } from './tool.ts';
import { dayOf } from './views.ts';

const score = z.number().int().min(1).max(10).optional();
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
      energy: score.describe('1 to 10'),
      completion: score.describe('1 to 10: how much of what was meant to be done was'),
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
];
