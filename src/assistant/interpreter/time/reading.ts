import { type Chart, fillChart, type Node } from './chart.ts';
import { grammar } from './grammar.ts';
import { growTree } from './grammar-tree.ts';
import { wordsOf } from './lexicon.ts';
import type { TimeReference } from './moment.ts';
import { perLanguage } from './per-language.ts';
import { rules } from './rules.ts';
import { type Token, tokenise } from './tokens.ts';
import type { TimeWords } from './words.ts';

/** Everything that could be meant by the words of a text. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** What each token means by itself. */
  words: readonly (readonly Node[])[];
  chart: Chart;
  /** False when the text was too tangled to read: the chart is empty then. */
  isWhole: boolean;
}

const tree = perLanguage((words: TimeWords) => growTree([grammar, words.grammar]));

export function readText(text: string, words: TimeWords, reference: TimeReference): Reading {
  const tokens = tokenise(text);
  const meanings = wordsOf(tokens, words);
  const chart = fillChart({ tokens, words: meanings, tree: tree(words), rules, reference, language: words });
  return { text, tokens, words: meanings, chart: chart ?? [], isWhole: chart !== undefined };
}
