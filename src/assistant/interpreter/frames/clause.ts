import type { Language } from '../language.ts';
import { type Act, acts, type Concept, type Question, questions, type Thing, things } from './concepts.ts';
import { type Mark, marksIn } from './lexicon.ts';
import { type Place, placeIn } from './place.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A request taken apart: what it asks for, what is to be done, to what, and on which list. Places are token places. */
export interface Clause {
  text: string;
  tokens: readonly Token[];
  marks: readonly Mark[];
  /** Where the request begins, behind "please" and "can you". */
  begins: number;
  question?: Question;
  act?: Act;
  /** The other things the act's words may mean: "put" is to set and to add. */
  acts: ReadonlySet<Concept>;
  actMark?: Mark;
  thing?: Thing;
  thingMark?: Mark;
  /** Nouns beside the thing that belong to it: "meeting" of "meeting reminder". */
  place?: Place;
  /** Whether somewhere outside of the polite words there is a word of this kind. */
  has(concept: Concept): boolean;
}

/** What may stand before the word that says what is to be done, without changing it. */
const soft: readonly Concept[] = [
  'polite',
  'determiner',
  'timely',
  'clocked',
  'unit',
  'onto',
  'off',
  'link',
  'mine',
  'it',
  'all',
];

export function clauseOf(text: string, language: Language): Clause {
  const tokens = tokensOf(text);
  const marks = [...marksIn(tokens, language), ...hoursIn(tokens)].toSorted((a, b) => a.from - b.from);
  const begins = beginOf(tokens, marks);
  const place = placeIn(tokens, marks, language);
  const lead = leadOf(tokens, marks, begins, place);
  const clause = { text, tokens, marks, begins, acts: lead?.is ?? new Set<Concept>(), ...(place && { place }) };
  const has = (concept: Concept) => marks.some((mark) => mark.from >= begins && mark.is.has(concept));
  const question = lead && questions.find((kind) => lead.is.has(kind));
  const act = lead && acts.find((kind) => lead.is.has(kind));
  const thing = thingOf(clause, lead, language);
  return {
    ...clause,
    has,
    ...(question && { question }),
    ...(act && { act }),
    ...(lead && { actMark: lead }),
    ...(thing && { thing: thing.kind, thingMark: thing.mark }),
  };
}

/** "This meeting should be moved": the participle says what is to be done. */
function passive(marks: readonly Mark[]): Mark | undefined {
  return marks.find((mark, index) => {
    const before = marks[index - 1];
    return before?.is.has('passive') && before.to === mark.from && acts.some((act) => mark.is.has(act));
  });
}

/** Numbers that may be a time of day: "3", "5pm", "15h30". */
function hoursIn(tokens: readonly Token[]): Mark[] {
  const isHour = (word: string) => /^(?:\d{1,2}|\d{1,2}(?:am|pm|a|p|h\d{0,2})|\d{3,4})$/.test(word);
  return tokens.flatMap(({ word }, at) =>
    isHour(word) ? [{ from: at, to: at + 1, is: new Set(['clocked'] as const), phrase: word }] : [],
  );
}

/** The first token that is no politeness. */
function beginOf(tokens: readonly Token[], marks: readonly Mark[]): number {
  let at = 0;
  for (const mark of marks) {
    if (mark.from !== at || !mark.is.has('polite')) break;
    at = mark.to;
  }
  return at < tokens.length ? at : 0;
}

/**
 * The word that says what is to be done or asked: the first one that is more than politeness, a time or a list's name. A wish is
 * the act where nothing else is ("I need an alarm").
 */
function leadOf(
  tokens: readonly Token[],
  marks: readonly Mark[],
  begins: number,
  place: Place | undefined,
): Mark | undefined {
  const isLead = ({ is }: Mark) => acts.some((act) => is.has(act)) || questions.some((kind) => is.has(kind));
  // A request may come last: "I'm out of milk, please put it on the list".
  const late = () =>
    marks.find(({ from, is }) => from > begins && (is.has('remind') || (is.has('add') && place))) ?? passive(marks);
  const wish = marks.find((mark) => mark.from < begins && mark.is.has('set'));
  let at = begins;
  for (const mark of marks) {
    if (mark.from < at) continue;
    const between = tokens.slice(at, mark.from);
    if (!between.every(({ word }, index) => isNumber(word) || inside(place, at + index))) return wish ?? late();
    if (inside(place, mark.from)) at = mark.to;
    else if (isLead(mark)) return mark;
    else if (soft.some((concept) => mark.is.has(concept))) at = mark.to;
    else return wish ?? late();
  }
  return wish;
}

const inside = (place: Place | undefined, at: number) => place !== undefined && at >= place.from && at < place.to;
const isNumber = (word: string) => /^\d/.test(word);

/**
 * What the act is done to: the first thing named after it, and of neighbouring nouns the head. The list or calendar
 * that something is put on is not it, unless nothing else is named.
 */
function thingOf(
  { tokens, marks, begins, place }: Pick<Clause, 'tokens' | 'marks' | 'begins' | 'place'>,
  lead: Mark | undefined,
  { frames }: Language,
): { kind: Thing; mark: Mark } | undefined {
  const from = lead && lead.from >= begins ? lead.to : begins;
  const things = marks.filter((mark) => mark !== lead && !inside(place, mark.from) && thingIn(mark));
  const after = things.filter((mark) => mark.from >= from);
  // "The meeting should be moved": what comes first is what it is about, where nothing follows.
  const named = after.length > 0 ? after : things.filter((mark) => mark.from >= begins);
  const [first] = named;
  if (!first) return undefined;
  let head = first;
  if (frames.headLast) for (const next of named.slice(1)) if (next.from === head.to) head = next;
  const kind = thingIn(head);
  if (frames.headLast && kind === 'event' && isPartOfName(head, tokens, marks)) return undefined;
  return kind && { kind, mark: head };
}

/** "The meeting notes" are notes: the last word of a compound says what it is. */
function isPartOfName({ to }: Mark, tokens: readonly Token[], marks: readonly Mark[]): boolean {
  const next = marks.find(({ from }) => from === to);
  const isNoun = !next || (next.is.size === 1 && next.is.has('plural'));
  return to === tokens.length - 1 && isNoun && !isNumber(tokens[to]?.word ?? '');
}

function thingIn({ is }: Mark): Thing | undefined {
  return things.find((thing) => is.has(thing));
}
