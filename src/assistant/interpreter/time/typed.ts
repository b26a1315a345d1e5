import type { Node } from './chart.ts';
import type { SpokenClock } from './moment.ts';
import { digitsOf } from './numbers.ts';
import type { Token } from './tokens.ts';
import type { TimeWords } from './words.ts';

/** What digits and signs without spaces between them say: "24/12/2026", "15:30", "15h30", "2.5", "1/4", "2018Q4". */
export function typedAt(tokens: readonly Token[], start: number, words: TimeWords): Node[] {
  const before = tokens[start - 1];
  const goesOn = before?.glued && /^[/.:-]$/.test(before.text) && before.text === tokens[start + 1]?.text;
  if (tokens[start]?.glued && goesOn) return [];
  return [
    ...dateAt(tokens, start),
    ...clockAt(tokens, start, words),
    ...amountAt(tokens, start),
    ...yearQuarterAt(tokens, start),
    ...hoursAt(tokens, start),
  ];
}

function dateAt(tokens: readonly Token[], start: number): Node[] {
  const sign = tokens[start + 1]?.text ?? '';
  if (!/^[/.-]$/.test(sign)) return [];
  const numbers = [digitsOf(tokens[start]?.text ?? '')];
  let at = start;
  while (numbers.length < 3 && tokens[at + 1]?.text === sign && isGluedDigits(tokens, at + 1)) {
    at += 2;
    numbers.push(digitsOf(tokens[at]?.text ?? ''));
  }
  if (numbers.length < 2 || numbers.some(({ length }) => length > 4 || length === 3)) return [];
  return [{ category: 'typed_date', start, end: at + 1, value: { numbers, sign }, strength: 'sure', cost: 0 }];
}

/** 15:30, 15:30:10, 15h, 15h30, 15h30min, 15.30. What no clock shows keeps its digits, to be told as impossible. */
function clockAt(tokens: readonly Token[], start: number, { clockOf24 }: TimeWords): Node[] {
  const hour = digitsOf(tokens[start]?.text ?? '');
  const sign = tokens[start + 1];
  if (hour.length > 2 || !sign?.glued || !/^(?:[:.h])$/.test(sign.text)) return [];
  const asClock = (minute: number, second?: number): SpokenClock => {
    const is24 = hour.value > 12 || hour.value === 0;
    const certainty = is24 ? 'fixed' : hour.padded || sign.text === 'h' || clockOf24 ? 'likely' : 'open';
    return { hour: hour.value, minute, ...(second !== undefined && { second }), certainty };
  };
  const node = (end: number, value: SpokenClock, isSure = true): Node => {
    const isWritten = isSure && sign.text !== '.';
    return { category: 'typed_clock', start, end, value, strength: isWritten ? 'sure' : 'weak', cost: 0 };
  };
  const minutes = tokens[start + 2];
  if (!isGluedDigits(tokens, start + 1) || minutes?.text.length !== 2) {
    return sign.text === 'h' && !tokens[start + 2]?.glued ? [hourNode(start, asClock(0))] : [];
  }
  if (sign.text === '.' && (hour.value > 23 || Number(minutes.text) > 59)) return [];
  const seconds = tokens[start + 4];
  if (sign.text === ':' && tokens[start + 3]?.text === ':' && isGluedDigits(tokens, start + 3) && seconds) {
    return [node(start + 5, asClock(Number(minutes.text), Number(seconds.text)))];
  }
  const unit = tokens[start + 3];
  const end = sign.text === 'h' && unit?.glued && /^(?:min|m)$/.test(unit.text) ? start + 4 : start + 3;
  return [node(end, asClock(Number(minutes.text)))];
}

/** "15h": an hour of the clock or a number of hours, which its neighbours must tell. */
function hourNode(start: number, value: SpokenClock): Node {
  return { category: 'typed_hour', start, end: start + 2, value, strength: 'weak', cost: 0 };
}

/** The same as a length of time: "in 2h30". */
function hoursAt(tokens: readonly Token[], start: number): Node[] {
  const letter = tokens[start + 1];
  if (letter?.text !== 'h' || !letter.glued) return [];
  const minutes = isGluedDigits(tokens, start + 1) ? tokens[start + 2] : undefined;
  const seconds = Number(tokens[start]?.text) * 3600 + Number(minutes?.text ?? 0) * 60;
  const end = minutes ? start + 3 : start + 2;
  return [{ category: 'duration', start, end, value: { seconds, days: 0, months: 0 }, strength: 'sure', cost: 0 }];
}

function amountAt(tokens: readonly Token[], start: number): Node[] {
  const sign = tokens[start + 1]?.text ?? '';
  if (!isGluedDigits(tokens, start + 1)) return [];
  const whole = Number(tokens[start]?.text);
  const after = tokens[start + 2]?.text ?? '';
  const value =
    sign === '/' ? whole / Number(after) : /^[.,]$/.test(sign) && after.length <= 2 ? Number(`${whole}.${after}`) : NaN;
  if (!Number.isFinite(value) || (sign === '/' && (value >= 1 || Number(after) > 10))) return [];
  return [{ category: 'amount', start, end: start + 3, value, strength: 'sure', cost: 0 }];
}

function yearQuarterAt(tokens: readonly Token[], start: number): Node[] {
  const year = digitsOf(tokens[start]?.text ?? '');
  const quarter = Number(tokens[start + 2]?.text);
  const isQuarter = tokens[start + 1]?.glued && tokens[start + 1]?.text === 'q' && tokens[start + 2]?.glued;
  if (!isQuarter || (year.length !== 4 && year.length !== 2) || !(quarter >= 1 && quarter <= 4)) return [];
  const value = { year: year.length === 2 ? 2000 + year.value : year.value, quarter };
  return [{ category: 'year_quarter', start, end: start + 3, value, strength: 'sure', cost: 0 }];
}

/** Whether the sign at `at` and the digits behind it follow without a space. */
function isGluedDigits(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return tokens[at]?.glued === true && after?.glued === true && after.kind === 'digits';
}
