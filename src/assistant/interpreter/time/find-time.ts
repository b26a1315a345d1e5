import { innerPattern } from '../template.ts';
import { calendarDates } from './calendar-date.ts';
import { type Moment, merge, type Piece, type TimeReference } from './moment.ts';
import { perLanguage } from './per-language.ts';
import { timeRules } from './rules.ts';
import { timeSlots } from './slots.ts';
import { type TimeWords, timePhraseNames } from './words.ts';

/** One time expression: neighbouring pieces put together, with the preposition that leads in. */
export interface Expression {
  start: number;
  end: number;
  moment: Moment;
}

const patterns = perLanguage((words: TimeWords) => {
  const slots = timeSlots(words);
  return timePhraseNames.flatMap((name) =>
    words.phrases[name].map((template) => ({ rule: timeRules[name], pattern: innerPattern(template, slots) })),
  );
});

/**
 * Every time expression in a normalised text, from left to right, without overlap. Words that only look like times
 * ("cook sunday roast", "may") are left alone; an expression with time words left over beside it is `unclear`.
 */
export function findTimes(text: string, words: TimeWords, reference: TimeReference): Expression[] {
  const pieces = longestFirst(allPieces(text, words, reference));
  return groupNeighbours(text, pieces, words)
    .map((group) => asExpression(text, group, words))
    .filter((found) => found !== undefined);
}

function allPieces(text: string, words: TimeWords, reference: TimeReference): Piece[] {
  const pieces = calendarDates(text, words.code, reference);
  for (const { rule, pattern } of patterns(words)) {
    for (const match of text.matchAll(pattern)) {
      const slot = (name: string) => (match.groups?.[name] ?? '').toLowerCase();
      const moment = rule.means(slot, words, reference);
      if (!moment) continue;
      const weak = words.weakWeekdays.has(match[0].toLowerCase());
      const strength = weak ? 'weak' : rule.strength;
      pieces.push({ ...moment, strength, start: match.index, end: match.index + match[0].length });
    }
  }
  return pieces;
}

/** Drops pieces that overlap a longer one, and puts the rest in reading order. */
function longestFirst(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => piece.end <= other.start || piece.start >= other.end)) kept.push(piece);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function groupNeighbours(text: string, pieces: Piece[], words: TimeWords): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isConnector(text.slice(last.end, piece.start), words)) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function isConnector(between: string, words: TimeWords): boolean {
  const said = between.trim().toLowerCase();
  return said === '' || words.connectors.includes(said) || words.connectors.includes(said.replace(/^, ?/, ''));
}

function asExpression(text: string, group: Piece[], words: TimeWords): Expression | undefined {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return undefined;
  const start = withLeaders(text, first.start, words);
  const { end } = last;
  if (!isMeant(text, group, start, end, start < first.start)) return undefined;
  const said = group.reduce<Moment>((sum, piece) => merge(sum, piece), {});
  const moment = hasStray(text, start, end, words) && !said.problem ? { ...said, problem: 'unclear' as const } : said;
  return { start, end, moment };
}

/** Takes in the prepositions before a time: "due by" friday. */
function withLeaders(text: string, start: number, words: TimeWords): number {
  let from = start;
  for (;;) {
    const before = /(?:^|[ \n])([^ \n]+)[ \n]$/.exec(text.slice(Math.max(0, from - 20), from))?.[1];
    if (before === undefined || !words.leaders.includes(before.toLowerCase())) return from;
    from -= before.length + 1;
  }
}

function isMeant(text: string, group: Piece[], start: number, end: number, led: boolean): boolean {
  if (led || group.some(({ strength }) => strength === 'sure')) return true;
  if (!/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end))) return true;
  const kinds = group.length > 1 && group.some(({ strength }) => strength === 'edge');
  const atEdge = !/[\p{L}\p{N}]/u.test(text.slice(0, start)) || !/[\p{L}\p{N}]/u.test(text.slice(end));
  return kinds || (atEdge && group.some(({ strength }) => strength === 'edge'));
}

const dayNumber = perLanguage((words: TimeWords) => new RegExp(`^(?:\\d+|${words.ordinalDay})$`, 'i'));

/** Whether what stands on either side belongs to a time too: a time word, a number, the other end of a range. */
export function hasStray(text: string, start: number, end: number, words: TimeWords): boolean {
  const before = /([\p{L}\p{N}']+)[ \n]$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase() ?? '';
  const after = /^,?[ \n]([\p{L}\p{N}']+)/u.exec(text.slice(end, end + 30))?.[1]?.toLowerCase() ?? '';
  const isTimely = (word: string) =>
    dayNumber(words).test(word) || words.strayWords.has(word) || (word !== '' && Object.hasOwn(words.numbers, word));
  if (isTimely(before) || words.strayBefore.has(before)) return true;
  return isTimely(after) || words.strayAfter.has(after) || /^ ?[-–] ?\d/.test(text.slice(end, end + 4));
}
