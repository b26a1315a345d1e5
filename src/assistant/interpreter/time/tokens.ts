/** A word, a run of digits, or one sign of a text. */
export interface Token {
  /** Lower case, without accents: people type "manana" and "terca". Long dashes are hyphens. */
  text: string;
  kind: 'word' | 'digits' | 'sign';
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Whether it follows its predecessor without a space. */
  glued: boolean;
}

const wordsDigitsAndSigns = /\d+|[\p{L}\p{M}]+|[^\s]/gu;
const markers = /\p{Cf}|\u{fe0f}/u;

/** Splits a text at spaces, signs, and between letters and digits ("5pm" is two tokens). Invisible marks are left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let lastEnd = -1;
  for (const { 0: said, index: start } of text.matchAll(wordsDigitsAndSigns)) {
    if (markers.test(said)) continue;
    const end = start + said.length;
    tokens.push({ text: fold(said), kind: kindOf(said), start, end, glued: start === lastEnd });
    lastEnd = end;
  }
  return tokens;
}

/** The form in which words are compared: lower case, no accents, plain hyphens. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most text is ASCII, and normalising it is what costs.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[’‘´]/g, "'");
}

/** Whether a hyphen or apostrophe only holds two words together: "week-end", "d'octobre". */
export function isJoint(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  if (sign?.text !== '-' && sign?.text !== "'") return false;
  const after = tokens[at + 1];
  return sign.glued && after?.glued === true && after.kind === 'word' && tokens[at - 1]?.kind === 'word';
}

function kindOf(said: string): Token['kind'] {
  if (/^\d/.test(said)) return 'digits';
  return /^[\p{L}\p{M}]/u.test(said) ? 'word' : 'sign';
}
