import type { Scope } from '../intents/scope.ts';
import { type Span, timeIn, without } from './body.ts';
import type { Clause } from './clause.ts';
import type { Concept } from './concepts.ts';
import type { Mark } from './lexicon.ts';

/** Kinds of words that ask, lead and join, and so name nothing. */
const framing: readonly Concept[] = [
  ...(['polite', 'determiner', 'what', 'when', 'where', 'who', 'how_long', 'whether', 'show'] as const),
  ...([
    'mine',
    'planned',
    'left',
    'free',
    'remembered',
    'event',
    'calendar',
    'list',
    'task',
    'reminder',
    'it',
  ] as const),
  ...(['onto', 'off', 'link', 'with', 'all', 'plural', 'timely', 'clocked', 'unit', 'shifted', 'sooner'] as const),
];

/** The words that name what is asked for: "dentist" of "when is my dentist appointment on Friday". Empty for none. */
export function queryOf(clause: Clause, scope: Scope): string {
  const { marks, actMark, thingMark } = clause;
  const isFraming = (mark: Mark) =>
    mark === actMark || mark === thingMark || framing.some((concept) => mark.is.has(concept));
  const spans: Span[] = marks.filter(isFraming);
  return timeIn(without(clause, spans), clause, scope).rest;
}
