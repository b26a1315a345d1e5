/** Longest text that is parsed, in UTF-16 units. What is longer can only be a reflection (see `interpret`). */
export const maxParsedLength = 1_000;

/**
 * Text as the tables expect it: composed characters, straight quotes, single spaces, a space after a colon that follows
 * a word, no closing punctuation. Line breaks survive as single `\n`. Takes at most `maxParsedLength` units.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/(\p{L}):(?=\p{L})/gu, '$1: ')
    .replace(/(\d) : (?=\d\d(?!\d))/g, '$1:')
    .replace(/^[\s.,;:!¿¡]+/, '')
    .replace(/[\s.!?…,;]+$/, '');
}

/** One line without loose punctuation at its ends: a title, a name. Quotes that wrap the whole are taken off. */
export function tidy(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
  const quoted = /^(["'])(.*)\1$/.exec(line)?.[2];
  return quoted === undefined || /["']/.test(quoted) ? line : quoted.trim();
}

/** Whether there is a word or a number in it, and not only signs. */
export function hasSubstance(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
