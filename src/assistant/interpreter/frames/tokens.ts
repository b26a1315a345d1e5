/** A word or number of a text: folded (small letters, no accents), and where it stands. */
export interface Token {
  word: string;
  /** UTF-16 offsets in the text, `end` exclusive. */
  start: number;
  end: number;
}

const piece = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words and numbers of a text in order. Apostrophes, hyphens and other signs only separate, so that "d'acheter",
 * "rendez - vous" and "what ’ s" come out the same however they were typed.
 */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(piece)].map(({ 0: said, index }) => ({
    word: fold(said),
    start: index,
    end: index + said.length,
  }));
}

/** Small letters without accents: "Reunião" and "reuniao" are one word. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
