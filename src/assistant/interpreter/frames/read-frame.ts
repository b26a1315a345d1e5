import type { Scope } from '../intents/scope.ts';
import type { Interpretation } from '../interpretation.ts';
import { clauseOf } from './clause.ts';
import { fits, type Rule } from './rule.ts';
import { eventRules } from './rules/events.ts';
import { reminderRules } from './rules/reminders.ts';
import { taskRules } from './rules/tasks.ts';
import { viewRules } from './rules/views.ts';

/** What is named most surely comes first; what takes almost any words last. */
const rules: readonly Rule[] = [...viewRules, ...reminderRules, ...taskRules, ...eventRules];

/**
 * What a request asks for, by the classes of its words: what is to be done, to what, when. It reads the many ways to say a
 * thing that no list of phrases holds; phrases (see phrase-book.ts) come first where the exact words matter.
 */
export function readFrame(text: string, scope: Scope): Interpretation | undefined {
  const clause = clauseOf(text, scope.language);
  if (clause.has('howto')) return undefined;
  for (const rule of rules) {
    const found = fits(rule, clause) ? rule.build(clause, scope) : undefined;
    if (found) return found;
  }
  return undefined;
}
