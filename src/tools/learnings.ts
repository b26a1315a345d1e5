import { z } from 'zod';
import { addLearning, deleteLearning } from '../core/reflections/add-learning.ts';
import type { Learning } from '../core/reflections/learning.entity.ts';
import { listLearnings } from '../core/reflections/list-learnings.ts';
import { longText, name, offset, reference } from './inputs.ts';
import { brief } from './reflection-text.ts';
import { defineTool, done } from './tool.ts';
import { more } from './views.ts';

const learningData = ({ id, topic, text, question, createdAt }: Learning) => ({
  id,
  topic,
  text: brief(text, 500),
  question: question ?? null,
  at: createdAt.toString(),
});

export const learningTools = [
  defineTool({
    name: 'add_learning',
    description: 'Keeps something the person learned, under a topic, with the question that led to it.',
    effect: 'change',
    input: z.strictObject({
      text: longText,
      topic: name.optional(),
      question: z.string().trim().min(1).max(2000).optional(),
    }),
    async run(context, { text, topic = context.say('learning_general'), question }) {
      const added = addLearning(context, { text, topic, question });
      await context.em.flush();
      return done(context.say('learning_added', { topic, text: brief(text, 200) }), { learning: learningData(added) });
    },
  }),
  defineTool({
    name: 'delete_learning',
    description: 'Takes something learned out of the list. It can be undone.',
    effect: 'change',
    input: z.strictObject({ learning: reference('thing learned') }),
    async run(context, { learning }) {
      const { id, topic, text } = await deleteLearning(context, learning);
      return done(context.say('learning_deleted', { topic, text: brief(text, 200) }), { learning: { id } });
    },
  }),
  defineTool({
    name: 'list_learnings',
    description: 'Lists what the person learned, the latest first; about something, or all of it.',
    effect: 'read',
    input: z.strictObject({ about: z.string().trim().min(1).max(200).optional(), offset: offset.optional() }),
    async run(context, { about, offset: before = 0 }) {
      const { learnings, total } = await listLearnings(context, { about, offset: before });
      const data = { items: learnings.map(learningData), total, offset: before };
      if (learnings.length === 0) return done(context.say('learnings_none', { searched: about ? 'yes' : 'no' }), data);
      const lines = learnings.map(({ topic, text }, index) =>
        context.say('learning_line', { position: before + index + 1, topic, text: brief(text, 120) }),
      );
      const rest = more(context, total - before - learnings.length);
      return done([context.say('learnings_heading'), ...lines, ...rest].join('\n'), data);
    },
  }),
];
