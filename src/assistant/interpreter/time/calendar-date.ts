import { en as chronoEn, es as chronoEs, fr as chronoFr, pt as chronoPt } from 'chrono-node';
import type { LanguageCode } from '../interpretation.ts';
import { nearestDate } from './days.ts';
import type { Piece, TimeReference } from './moment.ts';

/**
 * Written dates ("5 March 2027", "Mar 5th", "2026-03-05", "24/12/2026") by chrono-node, used as a tokenizer only: its
 * strict parsers without its refiners, so that it neither drops dates that do not exist nor moves or joins anything.
 */
const tokenizers = Object.fromEntries(
  Object.entries({ en: chronoEn, pt: chronoPt, es: chronoEs, fr: chronoFr }).map(([code, { strict }]) => [
    code,
    new chronoEn.Chrono({ parsers: strict.parsers, refiners: [] }),
  ]),
);

const slashed = /^(?<a>\d{1,2})[/.-](?<b>\d{1,2})(?:[/.-](?<year>\d{4}|\d{2}))?$/;
/** chrono must not read the machine's clock: what it resolves against is thrown away, only certain parts are taken. */
const anyReference = { instant: new Date(0), timezone: 0 };

/** Pieces for every written date in the text. Dates that no calendar has carry the problem `impossible`. */
export function calendarDates(text: string, code: LanguageCode, reference: TimeReference): Piece[] {
  if (!/\d/.test(text)) return [];
  const pieces: Piece[] = [];
  for (const token of tokenizers[code]?.parse(text, anyReference) ?? []) {
    const { start: parts } = token;
    const end = token.index + token.text.length;
    if (token.tags().has('result/relativeDate') || !parts.isCertain('day') || !parts.isCertain('month')) continue;
    if (/^[\p{L}\p{N}]/u.test(text.slice(end)) || /[\p{L}\p{N}/.-]$/u.test(text.slice(0, token.index))) continue;
    const year = parts.isCertain('year') ? (parts.get('year') ?? undefined) : undefined;
    const said = { day: parts.get('day') ?? 0, month: parts.get('month') ?? 0, ...(year !== undefined && { year }) };
    const place = { start: token.index, end, strength: 'sure' as const };
    pieces.push(token.end ? { ...place, problem: 'unclear' } : datePiece(token.text, token.index, said, reference));
  }
  return pieces;
}

function datePiece(
  words: string,
  index: number,
  said: { day: number; month: number; year?: number },
  reference: TimeReference,
): Piece {
  const place = { start: index, end: index + words.length, strength: 'sure' as const };
  if (isOpenOrder(words, reference.now.timeZoneId)) return { ...place, problem: 'ambiguous' };
  const day = nearestDate(said, reference);
  return day ? { ...place, day } : { ...place, problem: 'impossible' };
}

/** 5/3 is two dates; only where everybody writes the month first is it one. */
function isOpenOrder(words: string, timeZone: string): boolean {
  const { a, b } = slashed.exec(words.trim())?.groups ?? {};
  if (a === undefined || b === undefined || a === b) return false;
  return Number(a) <= 12 && Number(b) <= 12 && !timeZone.startsWith('America/');
}
