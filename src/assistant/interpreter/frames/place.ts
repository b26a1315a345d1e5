import type { Language } from '../language.ts';
import type { Concept } from './concepts.ts';
import type { Mark } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The list or calendar that something is put on or taken off: "to my shopping list". Token places, `to` exclusive. */
export interface Place {
  kind: 'list' | 'calendar' | 'reminder';
  from: number;
  to: number;
  /** The list's own name, where it has one. */
  name?: string;
  /** Whether it is said to be taken off it. */
  off: boolean;
}

/** Most words a list's own name has: "my trader joes list". */
const longestName = 3;
const kinds = ['list', 'calendar'] as const;
/** Known words that a list may be named after all the same: "my chores list". */
const nameable: readonly Concept[] = ['activity', 'plural', 'task', 'event'];

/** The last list or calendar of a text that stands after "to", "on", "from" and the like. */
export function placeIn(tokens: readonly Token[], marks: readonly Mark[], language: Language): Place | undefined {
  for (const mark of marks.toReversed()) {
    const kind = kinds.find((one) => mark.is.has(one));
    const place = kind && placeAt(kind, mark, tokens, marks, language);
    if (place) return place;
  }
  return firstList(marks, language);
}

/** "Shopping list: delete milk". */
function firstList(marks: readonly Mark[], { frames }: Language): Place | undefined {
  const [first, next] = marks;
  const isList = first?.from === 0 && first.is.has('list') && next?.from === first.to;
  if (!first || !isList || !(next?.is.has('add') || next?.is.has('remove'))) return undefined;
  const name = frames.listNames[first.phrase];
  return { kind: 'list', from: 0, to: first.to, off: next.is.has('remove'), ...(name && { name }) };
}

function placeAt(
  kind: Place['kind'],
  mark: Mark,
  tokens: readonly Token[],
  marks: readonly Mark[],
  language: Language,
): Place | undefined {
  const { listNames, headLast } = language.frames;
  const markAt = (at: number) => marks.find(({ from, to }) => at >= from && at < to);
  const is = (at: number, concept: Concept) => markAt(at)?.is.has(concept) === true;
  // Right behind the noun an unknown word may be its name where nouns come first ("la lista Mercadona"), before it where they come last.
  let from = mark.from;
  let own = 0;
  while (from > 0 && own <= longestName) {
    const before = markAt(from - 1);
    if (before && (before.is.has('onto') || before.is.has('off'))) {
      const known = listNames[mark.phrase];
      const said = tokens.slice(mark.from - own, mark.from).map(({ word }) => word);
      const name = known ?? (kind === 'list' && headLast && own > 0 ? said.join(' ') : undefined);
      return { kind, from: before.from, to: mark.to, off: before.is.has('off'), ...(name && { name }) };
    }
    if (is(from - 1, 'determiner') || is(from - 1, 'mine') || is(from - 1, 'all')) from = before?.from ?? from - 1;
    else if (!headLast || (before && !nameable.some((concept) => before.is.has(concept)))) return undefined;
    else {
      from -= 1;
      own = mark.from - from;
    }
  }
  return undefined;
}
