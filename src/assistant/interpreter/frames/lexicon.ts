import type { Language } from '../language.ts';
import { perLanguage } from '../time/per-language.ts';
import { acts, type Concept, concepts, things } from './concepts.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Neighbouring tokens that mean something: `from` inclusive, `to` exclusive, both places in the token list. */
export interface Mark {
  from: number;
  to: number;
  is: ReadonlySet<Concept>;
  phrase: string;
}

interface Entry {
  words: readonly string[];
  is: Set<Concept>;
}

interface Lexicon {
  /** Phrases by their first word, longest first. */
  phrases: ReadonlyMap<string, readonly Entry[]>;
  /** Long single words by their first letter, for those that are mistyped. */
  long: ReadonlyMap<string, readonly Entry[]>;
}

/** Only words that say what is to be done, and to what, are worth a guess. */
const telling: readonly Concept[] = [...acts, ...things, 'timely'];

/** Words shorter than this are too alike to be taken for each other. */
const shortestMistyped = 7;

const lexiconOf = perLanguage((language: Language): Lexicon => {
  const entries = new Map<string, Entry>();
  for (const concept of concepts) {
    for (const phrase of language.frames.words[concept].split(',').flatMap(spellings)) {
      const entry = entries.get(phrase) ?? { words: phrase.split(' '), is: new Set() };
      entries.set(phrase, entry);
      entry.is.add(concept);
    }
  }
  const byFirst = Map.groupBy(entries.values(), ({ words }) => words[0] ?? '');
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
  const long = [...entries.values()].filter(({ words: [word = '', ...others], is }) => {
    return others.length === 0 && word.length >= shortestMistyped - 1 && telling.some((concept) => is.has(concept));
  });
  return { phrases: byFirst, long: Map.groupBy(long, ({ words: [word = ''] }) => word.slice(0, 1)) };
});

/** A phrase as tokens, and once more without its apostrophes: "don't" is "don t" and "dont". */
function spellings(phrase: string): string[] {
  const said = (text: string) => tokensOf(text).map(({ word }) => word);
  const both = [said(phrase), said(phrase.replaceAll("'", ''))].map((words) => words.join(' '));
  return [...new Set(both)].filter((words) => words !== '');
}

/** What the tokens mean, from left to right, each token at most once; the longest phrase wins. */
export function marksIn(tokens: readonly Token[], language: Language): Mark[] {
  const lexicon = lexiconOf(language);
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const entry = entryAt(tokens, at, lexicon) ?? mistyped(tokens[at]?.word ?? '', lexicon);
    if (entry) marks.push({ from: at, to: at + entry.words.length, is: entry.is, phrase: entry.words.join(' ') });
    at += entry?.words.length ?? 1;
  }
  return marks;
}

function entryAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Entry | undefined {
  const entries = lexicon.phrases.get(tokens[at]?.word ?? '') ?? [];
  return entries.find(({ words }) => words.every((word, index) => tokens[at + index]?.word === word));
}

/** "Remainder" for "reminder": one letter missing, added, wrong or swapped in a long word that begins alike. */
function mistyped(word: string, { long }: Lexicon): Entry | undefined {
  if (word.length < shortestMistyped) return undefined;
  return long.get(word.slice(0, 1))?.find(({ words: [right = ''] }) => isOneSlipAway(word, right));
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
