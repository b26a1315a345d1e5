import type { Category } from './categories.ts';
import type { Node } from './chart.ts';
import type { Moment, Problem, TimeReference } from './moment.ts';
import { perLanguage } from './per-language.ts';
import { type Reading, readText } from './reading.ts';
import type { SpokenRepeat } from './repeat.ts';
import { edgesOf, resolve } from './resolve.ts';
import { fold, type Token } from './tokens.ts';
import type { TimeWords } from './words.ts';

/** One time or repetition, with the prepositions that lead in. */
export interface Expression {
  start: number;
  end: number;
  /** What the words say; of a repetition, only its problem. */
  moment: Moment;
  repeat?: SpokenRepeat;
}

type Found = Node<'moment'> | Node<'repeat'>;

/**
 * Every time and repetition in a normalised text, from left to right, without overlap; the longest come first. Words that
 * only look like times ("cook sunday roast", "may") are left alone; one with time words left over beside it is `unclear`,
 * one that can be read in two ways `ambiguous`. A text too tangled to read is `unclear` as a whole.
 */
export function findTimes(text: string, words: TimeWords, reference: TimeReference): Expression[] {
  const reading = readText(text, words, reference);
  if (!reading.isWhole) return [{ start: 0, end: text.length, moment: { problem: 'unclear' } }];
  const chosen: Found[] = [];
  const found = longestFirst(meantIn(reading));
  for (const node of found) {
    if (chosen.every((other) => node.end <= other.start || node.start >= other.end)) chosen.push(node);
  }
  chosen.sort((a, b) => a.start - b.start);
  return chosen.map((node) => asExpression(node, reading, found, words, reference));
}

function meantIn(reading: Reading): Found[] {
  return reading.chart.flatMap((here) =>
    [...(here.get('repeat') ?? []), ...(here.get('moment') ?? [])]
      .filter((node): node is Found => node.category === 'repeat' || node.category === 'moment')
      .filter((node) => standsAlone(node, reading) && isMeant(node, reading)),
  );
}

function longestFirst(nodes: Found[]): Found[] {
  const rank = (node: Found) =>
    (node.end - node.start) * 100 + (node.category === 'repeat' ? 50 : node.value.problem ? -20 : 0) - node.cost;
  return nodes.sort((a, b) => rank(b) - rank(a));
}

/** Whether the words around it do not run into it: "#friday", "5%", "today's", "1.2.3". */
function standsAlone({ start, end }: Found, { tokens }: Reading): boolean {
  const before = tokens[start - 1];
  if (before && tokens[start]?.glued && !/^["'([,;!?*]$/.test(before.text) && isPart(before)) return false;
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (!next?.glued) return true;
  if (next.kind !== 'sign') return false;
  if (next.text === '%' || next.text === '@' || next.text === '_') return false;
  if (next.text === "'") return !(after?.glued && after.text === 's');
  const goesOn =
    after?.glued === true && (after.kind === 'digits' || (/^[-/]$/.test(next.text) && after.kind === 'word'));
  return !(goesOn && /^[-:./,–]$/.test(next.text));
}

const isPart = ({ kind, text }: Token) => kind !== 'sign' || /^[#@/._:\-&+%$€£]$/.test(text);

function isMeant({ start, end, strength }: Found, { tokens, words }: Reading): boolean {
  if (strength === 'sure') return true;
  // "Segunda parte" is the second part, "segunda" alone is Monday.
  const isOrdinal = (words[end - 1] ?? []).some((node) => node.category === 'ordinal' && node.end === end);
  if (isOrdinal && tokens[end]?.kind === 'word') return false;
  const isWord = ({ kind }: Token) => kind !== 'sign';
  const [before, after] = [tokens.slice(0, start).some(isWord), tokens.slice(end).some(isWord)];
  return strength === 'edge' ? !before || !after : !before && !after;
}

function asExpression(
  node: Found,
  reading: Reading,
  all: readonly Found[],
  words: TimeWords,
  reference: TimeReference,
): Expression {
  const { tokens } = reading;
  const place = { start: tokens[node.start]?.start ?? 0, end: tokens[node.end - 1]?.end ?? 0 };
  const said: Moment = node.category === 'moment' ? node.value : {};
  const problem = said.problem ?? problemOf(node, reading, all, words, reference);
  const moment: Moment = { ...said, ...(problem && { problem }) };
  return { ...place, moment, ...(node.category === 'repeat' && { repeat: node.value }) };
}

function problemOf(
  node: Found,
  reading: Reading,
  all: readonly Found[],
  words: TimeWords,
  reference: TimeReference,
): Problem | undefined {
  if (hasStray(node, reading, words)) return 'unclear';
  return isDoubtful(node, all, reference) ? 'ambiguous' : undefined;
}

/** Whether the same words can be read as another time, no more far-fetched. */
function isDoubtful(node: Found, all: readonly Found[], reference: TimeReference): boolean {
  if (node.category === 'repeat') return false;
  const meaning = (moment: Moment) => {
    const when = resolve(moment, reference);
    return JSON.stringify(typeof when === 'string' ? when : edgesOf(when));
  };
  return all.some(
    (other) =>
      other !== node &&
      other.category === 'moment' &&
      other.start === node.start &&
      other.end === node.end &&
      other.cost === node.cost &&
      !other.value.problem &&
      meaning(other.value) !== meaning(node.value),
  );
}

/** Words that are a time's, wherever they stand. */
const timely = new Set<Category>([
  ...([
    'number',
    'ordinal',
    'unit',
    'weekday',
    'weekday_plural',
    'month',
    'part',
    'part_plural',
    'day_word',
    'day_part',
  ] as const),
  ...([
    'named_clock',
    'meridiem',
    'from_end',
    'typed_date',
    'typed_clock',
    'typed_hour',
    'ago',
    'ahead',
    'after',
    'before',
  ] as const),
  ...(['every', 'until', 'between', 'except', 'rhythm', 'minutes_past', 'half_past', 'oclock', 'upcoming'] as const),
]);

const strayWords = perLanguage(({ stray }: TimeWords) => ({
  before: new Set(stray.before.map(fold)),
  after: new Set(stray.after.map(fold)),
}));

/** Whether what stands on either side belongs to a time too: a time word, a number, the other end of a range. */
function hasStray({ start, end }: Found, { tokens, words: meanings }: Reading, words: TimeWords): boolean {
  const { before, after } = strayWords(words);
  const isTimely = (node: Node) => node.strength !== 'weak' && (timely.has(node.category) || isMoving(node));
  const endsAt = (at: number) =>
    [1, 2, 3].some((length) => (meanings[at - length] ?? []).some((node) => node.end === at && isTimely(node)));
  // "2 da [tarde]"
  const linked = (meanings[start - 1] ?? []).some(({ category }) => category === 'of') ? start - 1 : start;
  if (endsAt(start) || endsAt(linked) || before.has(tokens[start - 1]?.text ?? '')) return true;
  const sign = tokens[end]?.text;
  const next = sign === ',' ? end + 1 : end;
  if (/^[-–]$/.test(sign ?? '') && tokens[end + 1]?.kind === 'digits') return true;
  // "[Le soir] du 15"
  const goesOn = (meanings[next] ?? []).filter(({ category }) => category === 'of').map((node) => node.end);
  const isNext = [next, ...goesOn].some((at) => (meanings[at] ?? []).some(isTimely));
  return isNext || after.has(tokens[next]?.text ?? '');
}

/** "This" is said of anything, "next" and "last" mostly of times. */
function isMoving(node: Node): boolean {
  return node.category === 'shift' && node.value.by !== 0;
}
