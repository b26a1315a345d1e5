import type { Scope } from '../intents/scope.ts';
import type { Interpretation } from '../interpretation.ts';
import type { Clause } from './clause.ts';
import type { Act, Concept, Question, Thing } from './concepts.ts';

/** Makes the interpretation of a clause that a rule fits; undefined when on a closer look it does not. */
export type ClauseBuilder = (clause: Clause, scope: Scope) => Interpretation | undefined;

/**
 * One row of the rules: what a clause must be for its builder to be asked. What a row does not mention may be anything.
 * `ask` is a question or a wish to see something, `do` a command, `name` a phrase without a verb.
 */
export interface Rule {
  mood: 'ask' | 'do' | 'name';
  acts?: readonly Act[];
  questions?: readonly Question[];
  /** 'none': nothing of the kinds that Steward keeps is named. */
  things?: readonly (Thing | 'none')[];
  /** 'none': it is neither put on a list nor taken off one. */
  place?: 'list' | 'calendar' | 'none';
  has?: readonly Concept[];
  hasAny?: readonly Concept[];
  lacks?: readonly Concept[];
  build: ClauseBuilder;
}

export function fits(rule: Rule, clause: Clause): boolean {
  const { acts, questions, things, place, has = [], hasAny, lacks = [] } = rule;
  if (rule.mood !== moodOf(clause)) return false;
  if (acts && !acts.some((act) => clause.acts.has(act))) return false;
  if (questions && !questions.some((question) => clause.acts.has(question))) return false;
  if (things && !things.includes(clause.thing ?? 'none')) return false;
  if (place && place !== (clause.place?.kind ?? 'none')) return false;
  if (!has.every((concept) => clause.has(concept))) return false;
  if (hasAny && !hasAny.some((concept) => clause.has(concept))) return false;
  return !lacks.some((concept) => clause.has(concept));
}

function moodOf({ question, acts }: Clause): Rule['mood'] {
  if (question || acts.has('show')) return 'ask';
  return acts.size > 0 ? 'do' : 'name';
}
