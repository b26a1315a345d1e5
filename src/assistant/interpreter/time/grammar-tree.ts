import type { Category } from './categories.ts';
import { type Item, sequencesOf } from './pattern.ts';
import type { GrammarTable, RuleName } from './rule-names.ts';

/** Which rules have patterns with which beginnings: patterns that begin alike are walked once. */
export interface GrammarTree {
  /** What may follow, by category or by the word itself. */
  categories: Map<Category, Branch>;
  words: Map<string, Branch>;
  /** Rules whose pattern ends here. */
  rules: RuleName[];
}
interface Branch {
  /** After a space or without one. */
  loose?: GrammarTree;
  glued?: GrammarTree;
}

export function growTree(tables: readonly GrammarTable[]): GrammarTree {
  const root = newTree();
  for (const table of tables) {
    for (const [name, patterns] of Object.entries(table)) {
      for (const sequence of patterns.flatMap(sequencesOf)) {
        const leaf = sequence.reduce(branchFor, root);
        const rule = name as RuleName;
        if (!leaf.rules.includes(rule)) leaf.rules.push(rule);
      }
    }
  }
  return root;
}

function branchFor(tree: GrammarTree, { kind, name, glued }: Item): GrammarTree {
  const branches: Map<string, Branch> = kind === 'word' ? tree.words : tree.categories;
  const branch = branches.get(name) ?? {};
  branches.set(name, branch);
  const side = glued ? 'glued' : 'loose';
  branch[side] ??= newTree();
  return branch[side];
}

function newTree(): GrammarTree {
  return { categories: new Map(), words: new Map(), rules: [] };
}
