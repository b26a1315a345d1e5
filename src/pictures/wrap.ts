const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const signsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** About how many letters wide a sign is: East Asian ones and emoji take two. */
const widthOf = (sign: string): number => (/[\u1100-\u11FF\u2E80-\uFFDC\u{1F000}-\u{3FFFF}]/u.test(sign) ? 2 : 1);
const widthOfAll = (text: string): number => signsOf(text).reduce((sum, sign) => sum + widthOf(sign), 0);

/** A text in at most so many lines of at most so many letters, between words where that can be; cut with … where it is longer. */
export function wrapped(text: string, lettersALine: number, lines: number): string[] {
  const words = text.trim().split(/\s+/);
  const made: string[] = [];
  let current = '';
  for (const word of words.flatMap((one) => inPieces(one, lettersALine))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (widthOfAll(longer) <= lettersALine) {
      current = longer;
      continue;
    }
    made.push(current);
    current = word;
    if (made.length === lines) return [...made.slice(0, -1), `${cutTo(made.at(-1) ?? '', lettersALine - 1)}…`];
  }
  return [...made, current];
}

/** A word that is longer than a line, in pieces of a line. */
function inPieces(word: string, letters: number): string[] {
  const pieces: string[] = [];
  for (let rest = word; rest !== ''; ) {
    const piece = cutTo(rest, letters);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}

/** As many whole signs as fit, and at least one. */
function cutTo(text: string, letters: number): string {
  let width = 0;
  let cut = '';
  for (const sign of signsOf(text)) {
    width += widthOf(sign);
    if (width > letters && cut !== '') return cut;
    cut += sign;
  }
  return cut;
}
