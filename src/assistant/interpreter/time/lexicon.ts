import type { Category, Values } from './categories.ts';
import { asNode, type Node } from './chart.ts';
import { functionWords } from './function-words.ts';
import { ordinalsAt, wholeNumbersAt } from './numbers.ts';
import { perLanguage } from './per-language.ts';
import { isJoint, type Token, tokenise } from './tokens.ts';
import { typedAt } from './typed.ts';
import { spellings } from './typos.ts';
import type { TimeWords } from './words.ts';
import { timeZones } from './zones.ts';

/** A word or phrase of the tables with what it means, kept by its first token. */
interface Entry<C extends Category = Category> {
  words: readonly string[];
  category: C;
  value: Values[C];
  weak: boolean;
}

const abbreviable = new Set<Category>(['weekday', 'month', 'meridiem', 'unit']);

const lexicon = perLanguage((words: TimeWords) => {
  const entries = new Map<string, Entry[]>();
  const weak = new Set(words.weak);
  const add = <C extends Category>(category: C, phrase: string, value: Values[C]) => {
    const tokens = tokenise(phrase);
    const said = tokens.filter((_, at) => !isJoint(tokens, at)).map(({ text }) => text);
    const [first = ''] = said;
    const entry: Entry = { words: said, category, value, weak: weak.has(phrase) };
    entries.set(first, [...(entries.get(first) ?? []), entry]);
  };
  const addAll = <C extends Category>(category: C, table: Readonly<Record<string, Values[C]>>) => {
    for (const [phrase, value] of Object.entries(table)) add(category, phrase, value);
  };
  addAll('amount', words.looseNumbers);
  addAll('fraction', words.andFractions);
  for (const [phrase, value] of Object.entries(words.fractions)) add('amount', phrase, value);
  addAll('from_end', words.fromEnd);
  addAll('unit', words.units);
  addAll('weekday', words.weekdays);
  addAll('weekday_plural', words.weekdayPlurals);
  addAll('month', words.months);
  addAll('season', words.seasons);
  addAll('holiday', words.holidays);
  addAll('day_word', words.dayOffsets);
  for (const [phrase, part] of Object.entries(words.parts)) add('part', phrase, { part, ...words.partHours[part] });
  for (const [phrase, part] of Object.entries(words.partPlurals))
    add('part_plural', phrase, { part, ...words.partHours[part] });
  addAll('part', words.namedParts);
  for (const [phrase, { offset, part }] of Object.entries(words.dayParts))
    add('day_part', phrase, { offset, part: { part, ...words.partHours[part] } });
  addAll('named_clock', words.namedClocks);
  addAll('quarter', words.clockFractions);
  addAll('meridiem', words.meridiems);
  addAll('edge', words.edges);
  addAll('unit_edge', words.unitEdges);
  addAll('shift', words.shifts);
  addAll('rhythm', words.rhythms);
  addAll('count_word', words.countWords);
  for (const name of functionWords) for (const phrase of words.function[name]) add(name, phrase, true);
  // A name that is another word of the language is no time zone there: "cet".
  for (const [name, offset] of Object.entries({ ...timeZones, ...words.zones })) {
    if (!entries.has(name)) add('zone', name, offset);
  }
  return { entries, corrected: spellings(words) };
});

/** What each token, or the phrase that begins with it, means by itself. */
export function wordsOf(tokens: readonly Token[], words: TimeWords): Node[][] {
  return tokens.map((token, at) => {
    const found = [...entriesAt(tokens, at, words), ...wholeNumbersAt(tokens, at, words)];
    if (token.kind === 'digits') found.push(...typedAt(tokens, at, words));
    found.push(...ordinalsAt(tokens, at, words));
    return found;
  });
}

function entriesAt(tokens: readonly Token[], start: number, words: TimeWords): Node[] {
  const { entries, corrected } = lexicon(words);
  const { text = '', kind } = tokens[start] ?? {};
  const known = entries.get(text);
  const meant = known ? undefined : kind === 'word' ? corrected(text) : undefined;
  const nodes: Node[] = [];
  for (const entry of known ?? (meant === undefined ? [] : (entries.get(meant) ?? []))) {
    const end = matchEnd(tokens, start, entry);
    if (end === undefined) continue;
    const { category, value } = entry;
    const strength = entry.weak ? 'weak' : 'sure';
    const node = asNode({ category, start, end, value, strength, cost: meant ? 1 : 0 });
    nodes.push(node);
    // "Mon." and "Feb." are words too.
    const dot = tokens[end];
    if (abbreviable.has(category) && dot?.text === '.' && dot.glued) nodes.push({ ...node, end: end + 1 });
  }
  return nodes;
}

/** The token after the entry's last word; undefined when the text goes on differently. */
function matchEnd(tokens: readonly Token[], start: number, { words }: Entry): number | undefined {
  let at = start + 1;
  for (const word of words.slice(1)) {
    if (tokens[at]?.text !== word && isJoint(tokens, at)) at += 1;
    if (tokens[at]?.text !== word) return undefined;
    at += 1;
  }
  return at;
}
