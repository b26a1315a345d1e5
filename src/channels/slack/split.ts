/** Where a long text may be cut, best first. */
const separators = ['\n\n', '\n', ' '];

/** A cut this early would leave a needlessly short part. */
const earliestShare = 0.3;

/**
 * The text in parts of at most `limit` UTF-16 units, cut between paragraphs, else lines, else words, else anywhere but
 * inside a character. The separator at a cut is dropped; parts of nothing but white space are left out.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = findCut(rest, limit);
    parts.push(rest.slice(0, cut.at));
    rest = rest.slice(cut.next);
  }
  parts.push(rest);
  return parts.map((part) => part.replace(/^\n+|\s+$/g, '')).filter((part) => part.trim() !== '');
}

function findCut(text: string, limit: number): { at: number; next: number } {
  for (const separator of separators) {
    const at = text.lastIndexOf(separator, limit);
    if (at > limit * earliestShare) return { at, next: at + separator.length };
  }
  const splitsPair = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') && limit > 1;
  const at = splitsPair ? limit - 1 : limit;
  return { at, next: at };
}
