import type { Language } from '../language.ts';
import { hasSubstance, tidy } from '../normalise.ts';

export type ReferenceKind = keyof Language['kindNouns'];

/**
 * The person's own words for a thing, bare: "the milk task" and "my task about milk" are "milk".
 * Empty when nothing but such words was said.
 */
export function bareReference(text: string, kind: ReferenceKind, language: Language): string {
  const nouns = language.kindNouns[kind];
  const withoutLead = dropFirst(tidy(text), language.determiners);
  const afterNoun = dropFirst(withoutLead, nouns);
  const bare =
    afterNoun === withoutLead
      ? dropLast(withoutLead, nouns)
      : dropFirst(dropFirst(afterNoun, language.aboutWords), language.determiners);
  // A capital A is a name, a small one the article.
  const isNoun = nouns.includes(bare.toLowerCase()) || language.determiners.includes(bare);
  return isNoun || !hasSubstance(bare) ? '' : tidy(bare);
}

/** Takes leading words of the list off, as many as there are, but never the last word that is left. */
export function dropFirst(text: string, words: readonly string[]): string {
  let rest = text;
  for (;;) {
    const lower = rest.toLowerCase();
    const word = words.find((candidate) => leads(candidate, lower));
    if (word === undefined) return rest;
    rest = rest.slice(word.length).trimStart();
  }
}

/** Whether a text begins with the word and goes on; what is elided runs into the next word: "d'appeler". */
const leads = (word: string, text: string) =>
  text.length > word.length && text.startsWith(word.endsWith("'") ? word : `${word} `);

/** Takes trailing words of the list off, as many as there are, but never the first word. */
export function dropLast(text: string, words: readonly string[]): string {
  let rest = text;
  for (;;) {
    const lower = rest.toLowerCase();
    const word = words.find((candidate) => lower.endsWith(` ${candidate}`));
    if (word === undefined) return rest;
    rest = rest.slice(0, -word.length - 1).replace(/[\s,]+$/, '');
  }
}

export function startsAsQuestion(text: string, language: Language): boolean {
  const [first = ''] = text.toLowerCase().split(/['\s]/, 1);
  return language.questionWords.includes(first);
}

export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}

/** Whether the words name a thing of another kind than tasks ("the meeting with Ana"), and do not only mention it ("meeting notes"). */
export function namesOther(text: string, { otherNouns, nounTails }: Language): boolean {
  const words = wordsOf(text);
  return words.some((word, index) => {
    const next = words[index + 1];
    return otherNouns.has(word) && (next === undefined || nounTails.has(next));
  });
}

/** The same of the last words only, since a task may well be about a meeting: "add dinner to my calendar". */
export function endsInOther(text: string, { otherNouns, determiners }: Language): boolean {
  const [before, last] = wordsOf(text).slice(-2);
  return last !== undefined && before !== undefined && otherNouns.has(last) && determiners.includes(before);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
