const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Cuts a text into parts of at most `limit` UTF-16 units (at least 2), none of them blank: between paragraphs where that
 * is possible, else between lines, else between words, else between graphemes, and only inside a grapheme longer than
 * `limit` between its code points. White space at the cuts is dropped. A text with nothing to see becomes '…', because
 * Telegram refuses empty messages.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = cutAt(rest, limit);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  const visible = [...parts, rest].filter((part) => !isBlank(part));
  return visible.length === 0 ? ['…'] : visible;
}

/** Where the first part ends: an index from 1 to `limit`. */
function cutAt(text: string, limit: number): number {
  // Two units more, so that a separator that begins right after the limit still counts.
  const window = text.slice(0, limit + 2);
  for (const separator of [/\n\s*\n/g, /\n/g, /\s/g]) {
    const cut = lastMatch(window, separator, limit);
    if (cut > 0 && !isBlank(text.slice(0, cut))) return cut;
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

/** Control and format characters alone (a zero width space) are an empty message for Telegram. */
function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
