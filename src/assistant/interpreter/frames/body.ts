import { looking, type Scope } from '../intents/scope.ts';
import { tidy } from '../normalise.ts';
import { type Extracted, extractTime } from '../time/spoken-time.ts';
import type { Clause } from './clause.ts';
import type { Concept } from './concepts.ts';

/** Token places that are left out, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** The text without some of its words, tidied: what remains is a title or a reference. */
export function without(
  { text, tokens }: Pick<Clause, 'text' | 'tokens'>,
  spans: readonly (Span | undefined)[],
): string {
  const cuts = spans.filter((span): span is Span => span !== undefined && span.to > span.from);
  let rest = '';
  let from = 0;
  for (const { from: first, to } of cuts.toSorted((a, b) => a.from - b.from)) {
    const start = tokens[first]?.start ?? text.length;
    const end = tokens[to - 1]?.end ?? text.length;
    if (start < from) continue;
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return tidy((rest + text.slice(from)).replace(/ {2,}/g, ' ').replace(/^[\s'’,;:.¿¡-]+/, ''));
}

/** The words of these kinds that stand right before a place, as one span that ends there. */
export function runBefore({ marks }: Clause, at: number, kinds: readonly Concept[]): Span {
  let from = at;
  for (const mark of marks.toReversed()) {
    if (mark.to === from && kinds.some((kind) => mark.is.has(kind))) from = mark.from;
  }
  return { from, to: at };
}

/** The words of these kinds that stand right at a place, as one span that begins there. */
export function runAt({ marks }: Clause, at: number, kinds: readonly Concept[]): Span {
  let to = at;
  for (const mark of marks) {
    if (mark.from === to && kinds.some((kind) => mark.is.has(kind))) to = mark.to;
  }
  return { from: at, to };
}

/** Politeness, the act and what leads from it to the thing: "please set up a new". */
export function opening(clause: Clause): Span[] {
  const { begins, actMark } = clause;
  const act = actMark && actMark.from >= begins ? actMark : undefined;
  const spans: Span[] = [{ from: 0, to: begins }];
  if (!act) return [...spans, runAt(clause, begins, ['determiner', 'mine'])];
  return [...spans, { from: act.from, to: runAt(clause, act.to, ['determiner', 'mine', 'all']).to }];
}

/** Politeness at the end: "for me, please". */
export function closing(clause: Clause): Span {
  return runBefore(clause, clause.tokens.length, ['polite']);
}

/**
 * Takes the time out of words of the clause. What is planned is not taken for its hour: "dinner at six" is dinner, at six.
 */
export function timeIn(words: string, { text, tokens, marks }: Clause, scope: Scope): Extracted {
  const activities = marks
    .filter(({ is }) => is.has('activity'))
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  const hidden = activities.reduce((rest, name, index) => rest.replace(name, placeholder(index)), words);
  const found = extractTime(hidden, scope.language.time, looking('future', scope));
  return {
    ...found,
    rest: activities.reduce((rest, name, index) => rest.replace(placeholder(index), name), found.rest),
  };
}

/** A private-use letter: no time word of any language. */
const placeholder = (index: number) => String.fromCodePoint(0xe000 + index);

/**
 * The new time of something moved: "from 3 pm to 4 pm", "my 7 pm event to 6 pm". Two times in one sentence are where it was
 * and where it goes, and what stands last behind "to" is where it goes.
 */
export function newTimeIn(words: string, clause: Clause, scope: Scope): Extracted['when'] {
  const { when } = timeIn(words, clause, scope);
  if (when?.kind !== 'problem' || when.problem !== 'unclear') return when;
  const { text, tokens, marks } = clause;
  for (const mark of marks.toReversed()) {
    if (!mark.is.has('onto')) continue;
    const found = timeIn(text.slice(tokens[mark.to - 1]?.end), clause, scope);
    if (found.when && found.when.kind !== 'problem') return found.when;
  }
  return when;
}
