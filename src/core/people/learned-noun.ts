import type { Noun } from '../reference.ts';

/** What is known now; retired beliefs are no longer referred to. */
export const liveBelief: Noun = {
  table: 'learned_preferences',
  label: `(key || ': ' || value)`,
  listedBy: 'what_you_know',
  where: 'retired_at is null',
};
