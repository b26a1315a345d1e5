const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where a long text may be cut, best first: between paragraphs, between lines, between words. */
const separators = [/\n\s*\n/g, /\n/g, /\s/g];

/** A cut before this share of the limit would leave a needlessly short part. */
const earliestShare = 0.3;

/**
 * The text in parts of at most `limit` UTF-16 units (at least 2): cut between paragraphs where that is possible, else
 * between lines, else between words, else between graphemes, and only inside a grapheme longer than `limit` between its
 * code points. White space at the cuts is dropped, but a line keeps its indentation. No part is blank: a text with
 * nothing to see has no parts.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = cutAt(rest, limit);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).replace(/^\s*\n|^\s+/, '');
  }
  return [...parts, rest].filter((part) => !isBlank(part));
}

/** Where the first part ends: an index from 1 to `limit`. */
function cutAt(text: string, limit: number): number {
  // Two units more, so that a separator that begins right after the limit still counts.
  const window = text.slice(0, limit + 2);
  for (const separator of separators) {
    const cut = lastMatch(window, separator, limit);
    if (cut > limit * earliestShare && !isBlank(text.slice(0, cut))) return cut;
  }
  const grapheme = graphemes.segment(text).containing(limit);
  if (grapheme !== undefined && grapheme.index > 0) return grapheme.index;
  return isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
}

/** Where the last match begins that begins at `limit` or before; -1 if there is none. */
function lastMatch(text: string, pattern: RegExp, limit: number): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) if (index <= limit) last = index;
  return last;
}

/** Control and format characters alone (a zero width space) are an empty message for the platforms. */
function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
