import type { Category, Values } from './categories.ts';
import type { GrammarTree } from './grammar-tree.ts';
import type { TimeReference } from './moment.ts';
import { isJoint, type Token } from './tokens.ts';
import type { TimeWords } from './words.ts';

/** sure: a time anywhere. edge: at either end of the text, or beside another time. weak: only beside another or led in by a preposition. */
type Strength = 'sure' | 'edge' | 'weak';

/** A stretch of tokens, from `start` up to `end`, that means something. */
export type Node<C extends Category = Category> = { [Name in C]: NodeOf<Name> }[C];
export interface NodeOf<C extends Category> {
  category: C;
  start: number;
  end: number;
  value: Values[C];
  strength: Strength;
  /** How far-fetched it is; of two that cover the same, the lower is taken. */
  cost: number;
}

/** What one pattern means, given what its items were. Undefined: nothing, after all. */
export interface Rule<C extends Category = Category> {
  gives: C;
  /** `parts`: as strong as its strongest part; `weakest`: as its weakest. */
  strength: Strength | 'parts' | 'weakest';
  cost: number;
  means(said: Said, reference: TimeReference, words: TimeWords): Values[C] | undefined;
}

/** Nothing that is one time or one repetition has more tokens. */
const maxTokens = 40;
/** Matches tried in all. Sentences take dozens, long ones hundreds; text made to be slow ends here. */
const maxSteps = 4000;
/** Readings of the same tokens as the same category that are kept. */
const maxReadings = 3;

const order: Record<Strength, number> = { weak: 0, edge: 1, sure: 2 };

/** The parts of a matched pattern, in order. */
export class Said {
  readonly parts: readonly Node[];

  constructor(parts: readonly Node[]) {
    this.parts = parts;
  }

  /** The only or first part of a category that the pattern requires. */
  get<C extends Category>(category: C): Values[C] {
    const value = this.find(category);
    if (value === undefined) throw new Error(`A pattern lacks {${category}}`);
    return value;
  }

  find<C extends Category>(category: C): Values[C] | undefined {
    return this.all(category)[0];
  }

  all<C extends Category>(category: C): Values[C][] {
    return this.parts.filter((part) => part.category === category).map(({ value }) => value as Values[C]);
  }

  has(category: Category): boolean {
    return this.parts.some((part) => part.category === category);
  }

  /** How surely the parts of a category are meant, at best. */
  strengthOf(category: Category): Strength {
    return strongest(this.parts.filter((part) => part.category === category));
  }

  strongest(): Strength {
    return strongest(this.parts);
  }

  weakest(): Strength {
    return this.parts.map(({ strength }) => strength).reduce(weaker, 'sure');
  }
}

function strongest(parts: readonly Node[]): Strength {
  return parts.reduce<Strength>((best, { strength }) => (order[strength] > order[best] ? strength : best), 'weak');
}

/** Which of two strengths is the lower. */
function weaker(a: Strength, b: Strength): Strength {
  return order[a] < order[b] ? a : b;
}

/** By start token: what was found there, by category. */
export type Chart = readonly ReadonlyMap<Category, readonly Node[]>[];

/** What a chart is filled with: the words' own meanings, and the grammar that puts them together. */
export interface ChartInput {
  tokens: readonly Token[];
  /** By token, what it or the phrase that begins with it means by itself. */
  words: readonly (readonly Node[])[];
  tree: GrammarTree;
  rules: Readonly<Record<string, Rule>>;
  reference: TimeReference;
  language: TimeWords;
}

/**
 * Finds everything the grammar can make of the words, from the last token to the first, so that whatever may follow an
 * item is already known. Undefined when that takes more than `maxSteps`, which no sentence does.
 */
export function fillChart(input: ChartInput): Chart | undefined {
  const filler = new ChartFiller(input);
  for (let start = input.tokens.length - 1; start >= 0; start -= 1) {
    filler.fill(start);
    if (filler.isOver) return undefined;
  }
  return filler.chart;
}

class ChartFiller {
  readonly chart: Map<Category, Node[]>[];
  private readonly input: ChartInput;
  private start = 0;
  private agenda: Node[] = [];
  private steps = 0;

  constructor(input: ChartInput) {
    this.input = input;
    this.chart = input.tokens.map(() => new Map());
  }

  get isOver(): boolean {
    return this.steps > maxSteps;
  }

  /** Everything that begins at a token, once all that begins behind it is there. */
  fill(start: number): void {
    const { tokens, words, tree } = this.input;
    this.start = start;
    const word = tree.words.get(tokens[start]?.text ?? '')?.loose;
    if (word) this.follow(start + 1, word, []);
    for (const node of words[start] ?? []) this.add(node);
    for (let node = this.agenda.pop(); node; node = this.agenda.pop()) {
      const branch = tree.categories.get(node.category)?.loose;
      if (branch) this.follow(node.end, branch, [node]);
    }
  }

  private add(node: Node): void {
    if (keep(this.chart[this.start], node)) this.agenda.push(node);
  }

  /** Patterns that have matched as far as `at`: what ends here has a meaning, the others go on. */
  private follow(at: number, here: GrammarTree, parts: readonly Node[]): void {
    this.steps += 1;
    if (this.isOver) return;
    for (const name of here.rules) {
      const node = this.meaning(name, at, parts);
      if (node) this.add(node);
    }
    if (at - this.start >= maxTokens) return;
    this.goOn(at, here, parts);
    // "D'octobre": an apostrophe only holds words together.
    if (this.input.tokens[at]?.text === "'" && isJoint(this.input.tokens, at)) this.goOn(at + 1, here, parts);
  }

  private goOn(at: number, here: GrammarTree, parts: readonly Node[]): void {
    const token = this.input.tokens[at];
    if (!token) return;
    const word = here.words.get(token.text);
    if (word?.loose) this.follow(at + 1, word.loose, parts);
    if (word?.glued && token.glued) this.follow(at + 1, word.glued, parts);
    for (const [category, next] of here.categories) {
      for (const node of this.chart[at]?.get(category) ?? []) {
        if (next.loose) this.follow(node.end, next.loose, [...parts, node]);
        if (next.glued && token.glued) this.follow(node.end, next.glued, [...parts, node]);
      }
    }
  }

  private meaning(name: string, end: number, parts: readonly Node[]): Node | undefined {
    const { rules, reference, language } = this.input;
    const { gives: category, strength: ruled, cost: own, means } = ruleOf(rules, name);
    const said = new Said(parts);
    const value = means(said, reference, language);
    if (value === undefined) return undefined;
    const { start } = this;
    const [first] = parts;
    const isSame = parts.length === 1 && first?.end === end && first.start === start;
    const strength = ruled === 'parts' ? said.strongest() : ruled === 'weakest' ? said.weakest() : ruled;
    const cost = parts.reduce((sum, part) => sum + part.cost, own);
    return asNode({
      category,
      start,
      end,
      value,
      strength: isSame ? weaker(strength, first.strength) : strength,
      cost,
    });
  }
}

function ruleOf(rules: ChartInput['rules'], name: string): Rule {
  const rule = rules[name];
  if (!rule) throw new Error(`The grammar names a rule that does not exist: ${name}`);
  return rule;
}

/** A category and its value belong together wherever nodes are made, which the compiler cannot see of unions. */
export function asNode<C extends Category>(node: NodeOf<C>): Node {
  return node as unknown as Node;
}

/** Puts a node on the chart; false when it is there already or there are enough better ones. */
function keep(here: Map<Category, Node[]> | undefined, node: Node): boolean {
  if (!here) return false;
  const nodes = here.get(node.category) ?? [];
  here.set(node.category, nodes);
  const rivals = nodes.filter(({ end }) => end === node.end);
  if (rivals.some((rival) => rival.cost <= node.cost && sameValue(rival, node))) return false;
  if (rivals.length >= maxReadings) {
    const worst = rivals.reduce((a, b) => (b.cost > a.cost ? b : a));
    if (worst.cost <= node.cost) return false;
    nodes.splice(nodes.indexOf(worst), 1);
  }
  nodes.push(node);
  return true;
}

function sameValue(a: Node, b: Node): boolean {
  return a.value === b.value || JSON.stringify(a.value) === JSON.stringify(b.value);
}
