import type { TimeReference } from './moment.ts';
import { perLanguage } from './per-language.ts';
import { fold, tokenise } from './tokens.ts';
import type { TimeWords } from './words.ts';

const doneWords = perLanguage(({ done }: TimeWords) => done.map((phrase) => ` ${plain(phrase)} `));

/** Which way the open times of a text point: back when one of its verbs says that it is over. */
export function directionOf(text: string, words: TimeWords): TimeReference['direction'] {
  const said = ` ${plain(text)} `;
  return doneWords(words).some((phrase) => said.includes(phrase)) ? 'past' : 'future';
}

function plain(text: string): string {
  return tokenise(fold(text))
    .map((token) => token.text)
    .join(' ');
}
