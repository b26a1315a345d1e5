import type { Category, Values } from '../categories.ts';
import type { Rule, Said } from '../chart.ts';
import type { TimeReference } from '../moment.ts';
import type { TimeWords } from '../words.ts';

/** What a pattern means; `cost` as in chart.ts. */
export function rule<C extends Category>(
  gives: C,
  strength: Rule['strength'],
  means: (said: Said, reference: TimeReference, words: TimeWords) => Values[C] | undefined,
  cost = 0,
): Rule {
  return { gives, strength, cost, means };
}
