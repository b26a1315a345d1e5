import type { Noun } from '../reference.ts';

export const anyLearning: Noun = {
  table: 'learnings',
  label: `(topic || ': ' || left(text, 80))`,
  listedBy: 'list_learnings',
  where: 'archived_at is null',
};
