import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instant, personal, personalRow } from '../columns.ts';

/** Something learned, by topic, with the question that led to it. */
export const LearningSchema = defineEntity({
  name: 'Learning',
  tableName: 'learnings',
  ...personal,
  indexes: [{ properties: ['personId', 'topic'] }],
  checks: [
    { name: 'learnings_topic_check', expression: 'length(topic) between 1 and 200' },
    { name: 'learnings_text_check', expression: 'length(text) between 1 and 20000' },
    { name: 'learnings_question_check', expression: 'length(question) between 1 and 2000' },
  ],
  properties: {
    ...personalRow,
    topic: p.text(),
    text: p.text(),
    question: p.text().nullable(),
    archivedAt: instant().nullable(),
  },
});
export type Learning = InferEntity<typeof LearningSchema>;
