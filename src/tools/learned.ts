import { z } from 'zod';
import { consentsTo } from '../core/consents/require-consent.ts';
import { correctPreference, forget } from '../core/people/forget.ts';
import type { LearnedPreference } from '../core/people/learned-preference.entity.ts';
import { remember } from '../core/people/remember.ts';
import { whatYouKnow } from '../core/people/what-you-know.ts';
import { reference } from './inputs.ts';
import { defineTool, done } from './tool.ts';

const value = z.string().trim().min(1).max(1000);
const preference = reference('thing that was learned');

/** "favourite colour: blue", or only the words where they say what they are about themselves. */
const whatOf = ({ key, value: words }: Pick<LearnedPreference, 'key' | 'value'>) =>
  words.toLowerCase().startsWith(key) ? words : `${key}: ${words}`;

const learnedData = ({ id, key, value: words, source }: LearnedPreference) => ({ id, key, value: words, source });

export const learnedTools = [
  defineTool({
    name: 'remember',
    description:
      'Keeps something about the person that they said of themselves (source told) or that was noticed (observed), such as how they like to work. Not for tasks or reminders.',
    effect: 'change',
    input: z.strictObject({
      value,
      key: z.string().trim().min(1).max(100).optional().describe('What it is about: favourite colour'),
      source: z.enum(['told', 'observed']).optional(),
    }),
    async run(context, input) {
      const { belief, again } = await remember(context, input);
      await context.em.flush();
      return done(context.say(again ? 'learned_again' : 'learned', { what: whatOf(belief) }), {
        preference: learnedData(belief),
      });
    },
  }),
  defineTool({
    name: 'forget',
    description: 'Unlearns something that was learned about the person.',
    effect: 'change',
    input: z.strictObject({ preference }),
    async run(context, input) {
      const belief = await forget(context, input.preference);
      return done(context.say('forgotten', { what: whatOf(belief) }), { preference: learnedData(belief) });
    },
  }),
  defineTool({
    name: 'correct_preference',
    description: 'Puts something right that was learned about the person; from then on it is certain.',
    effect: 'change',
    input: z.strictObject({ preference, value }),
    async run(context, input) {
      const { belief } = await correctPreference(context, input);
      await context.em.flush();
      return done(context.say('corrected', { what: whatOf(belief) }), { preference: learnedData(belief) });
    },
  }),
  defineTool({
    name: 'what_you_know',
    description: 'Lists what was learned about the person, how sure it is, and whether it is used.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const known = await whatYouKnow(context);
      const items = known.map(({ preference: one, confidence, used }) => ({ ...learnedData(one), confidence, used }));
      if (known.length === 0) return done(context.say('known_none'), { items });
      const consented = await consentsTo(context.em, context.person.id, 'learn_preferences');
      const lines = known.map(({ preference: one, confidence, used }, index) =>
        context.say('known_line', {
          position: index + 1,
          what: whatOf(one),
          percent: Math.round(confidence * 100),
          used: used ? 'yes' : 'no',
        }),
      );
      const heading = context.say('known_heading', { consented: consented ? 'yes' : 'no' });
      return done([heading, ...lines].join('\n'), { items });
    },
  }),
];
