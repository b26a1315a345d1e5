import type { Digits, Values } from './categories.ts';
import { asNode, type Node } from './chart.ts';
import { perLanguage } from './per-language.ts';
import { fold, isJoint, type Token } from './tokens.ts';
import type { TimeWords } from './words.ts';

/** Words that numbers are made of, folded. */
const numberWords = perLanguage((words: TimeWords) => {
  const folded = (table: Readonly<Record<string, number>>) =>
    new Map(Object.entries(table).map(([word, value]) => [fold(word), value]));
  return {
    numbers: folded(words.numbers),
    ordinals: folded(words.ordinals),
    joiners: new Set(words.numberJoiners.map(fold)),
    hundreds: new Set(words.hundreds.map(fold)),
    thousands: new Set(words.thousands.map(fold)),
    endings: new Set(words.ordinalEndings.map(fold)),
  };
});

/** Whole numbers that begin at a token: "2014", "twenty", "twenty three". Every shorter reading is one too. */
export function wholeNumbersAt(tokens: readonly Token[], start: number, words: TimeWords): Node[] {
  const token = tokens[start];
  if (token?.kind === 'digits') {
    const digits = digitsOf(token.text);
    if (digits.length > 6) return [];
    return [node('digits', start, start + 1, digits), node('number', start, start + 1, digits.value)];
  }
  return spokenNumbers(tokens, start, words).flatMap(({ end, value }) => [
    node('number', start, end, value),
    node('spoken', start, end, value),
  ]);
}

/** "third", "twenty first", "13th". */
export function ordinalsAt(tokens: readonly Token[], start: number, words: TimeWords): Node[] {
  const { ordinals, endings } = numberWords(words);
  const token = tokens[start];
  if (token?.kind === 'digits') {
    const ending = tokens[start + 1];
    const isOrdinal = ending?.glued === true && endings.has(ending.text) && token.text.length <= 3;
    const value = Number(token.text);
    const end = start + 2;
    return isOrdinal ? [node('ordinal', start, end, value), node('ordinal_digits', start, end, value)] : [];
  }
  const simple = ordinals.get(token?.text ?? '');
  if (simple !== undefined) return [node('ordinal', start, start + 1, simple)];
  return spokenNumbers(tokens, start, words).flatMap(({ end, value }) => {
    const at = skipJoiner(tokens, end, words);
    const rest = ordinals.get(tokens[at]?.text ?? '');
    return rest !== undefined && rest < roomAfter(value) ? [node('ordinal', start, at + 1, value + rest)] : [];
  });
}

export function digitsOf(text: string): Digits {
  return { value: Number(text), length: text.length, padded: text.length > 1 && text.startsWith('0') };
}

interface Spoken {
  end: number;
  value: number;
}

/** Adds smaller numbers to larger ones and multiplies by hundreds and thousands, as far as the words go. */
function spokenNumbers(tokens: readonly Token[], start: number, words: TimeWords): Spoken[] {
  const { numbers } = numberWords(words);
  const readings: Spoken[] = [];
  let sum = 0;
  let last: number | undefined;
  let at = start;
  while (at - start < 10) {
    const next = last === undefined ? at : skipJoiner(tokens, at, words);
    const scaled = last === undefined ? undefined : scaledBy(tokens[next]?.text ?? '', sum, last, words);
    const double = doubleNumber(tokens, next, words);
    const value =
      double?.value ??
      numbers.get(tokens[next]?.text ?? '') ??
      (last === undefined ? scaleAlone(tokens[next]?.text, words) : undefined);
    if (scaled !== undefined) {
      sum = scaled;
      last = scaled % 1000 === 0 ? 1000 : 100;
    } else if (value !== undefined && (last === undefined || value < roomAfter(last))) {
      sum += value;
      last = value;
    } else break;
    // What a hyphen holds together is one number.
    if (isJoint(tokens, at)) readings.pop();
    at = scaled === undefined && double ? double.end : next + 1;
    readings.push({ end: at, value: sum });
  }
  return readings;
}

/** How large a number may be that is added to one: after twenty below ten, after sixty (soixante-dix) and eighty below twenty. */
function roomAfter(value: number): number {
  if (value >= 1000) return 1000;
  if (value >= 100) return 100;
  if (value === 60 || value === 80) return 20;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}

/** "dix-sept" */
function doubleNumber(tokens: readonly Token[], at: number, words: TimeWords): Spoken | undefined {
  const second = isJoint(tokens, at + 1) ? at + 2 : at + 1;
  const value = numberWords(words).numbers.get(`${tokens[at]?.text} ${tokens[second]?.text}`);
  return value === undefined ? undefined : { end: second + 1, value };
}

function scaleAlone(word: string | undefined, words: TimeWords): number | undefined {
  const { hundreds, thousands } = numberWords(words);
  if (thousands.has(word ?? '')) return 1000;
  return hundreds.has(word ?? '') ? 100 : undefined;
}

function scaledBy(word: string, sum: number, last: number, words: TimeWords): number | undefined {
  const { hundreds, thousands } = numberWords(words);
  if (thousands.has(word) && sum < 1000) return sum * 1000;
  return hundreds.has(word) && last < 100 ? sum - last + last * 100 : undefined;
}

function skipJoiner(tokens: readonly Token[], at: number, words: TimeWords): number {
  const { joiners } = numberWords(words);
  const next = isJoint(tokens, at) ? at + 1 : at;
  const after = tokens[next];
  if (!after || !joiners.has(after.text)) return next;
  return isJoint(tokens, next + 1) ? next + 2 : next + 1;
}

function node<C extends 'digits' | 'number' | 'spoken' | 'ordinal' | 'ordinal_digits'>(
  category: C,
  start: number,
  end: number,
  value: Values[C],
): Node {
  return asNode({ category, start, end, value, strength: 'sure', cost: 0 });
}
