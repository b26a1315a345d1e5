/** The words of a goal that say what it is about. */
export interface Worded {
  title: string;
  description?: string | null | undefined;
}

/**
 * How alike two goals are by their words, 0 to 1: the greater of how alike their titles are written (trigrams) and how
 * much of what they are about they share (words, the rare ones counting most; never more than 0.9, since two goals may
 * share every word that matters and differ in one that does not). Titles in the same words are 1.
 */
export function createLikeness(all: readonly Worded[]): (a: Worded, b: Worded) => number {
  const words = remembered(wordsOf);
  const trigrams = remembered(({ title }: Worded) => trigramsOf(title));
  const weigh = wordWeights(all.map(words));
  return (a, b) => Math.max(trigramLikeness(trigrams(a), trigrams(b)), 0.9 * wordLikeness(words(a), words(b), weigh));
}

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Whether two goals say the same: their titles but for case, accents and punctuation, and no two descriptions that differ. */
export function saysTheSame(a: Worded, b: Worded): boolean {
  const title = plain(a.title);
  if (title === '' ? a.title !== b.title : title !== plain(b.title)) return false;
  return !a.description || !b.description || plain(a.description) === plain(b.description);
}

/** As similarity() of pg_trgm has it: shared trigrams, of all that either has. 0 for a text without letters or digits. */
export function trigramLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = countShared(a, b);
  return shared / (a.size + b.size - shared);
}

/** The trigrams of each word, with two spaces before it and one behind it, as pg_trgm makes them. */
export function trigramsOf(text: string): Set<string> {
  const trigrams = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const signs = [' ', ' ', ...word, ' '];
    for (let at = 0; at + 3 <= signs.length; at += 1) trigrams.add(signs.slice(at, at + 3).join(''));
  }
  return trigrams;
}

/** Dice's coefficient of the words' weights. */
function wordLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (word: string) => number): number {
  const weight = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weigh(word), 0);
  const both = weight(a) + weight(b);
  return both === 0 ? 0 : (2 * weight([...a].filter((word) => b.has(word)))) / both;
}

/** idf as BM25 has it, among fifty goals more than there are: of a few goals every second word would seem common. */
function wordWeights(all: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => {
    const count = counts.get(word) ?? 0;
    return Math.log(1 + (all.length + 50 - count + 0.5) / (count + 0.5));
  };
}

/** Words of goals that say how or how much, not what about, in the four languages; without accents. */
const empty = new Set(
  `the and for with from into about every more less new own get buy find make take keep start begin stop finish complete
   learn read write become reach goal week month year day
   uma para com por pelo pela mais menos novo nova fazer comprar comecar acabar aprender ler escrever ser ter meu minha
   objetivo semana mes ano dia cada
   una con los las del mas nuevo nueva hacer empezar terminar leer escribir tener meta ano
   une des les pour avec dans plus moins nouveau nouvelle faire acheter commencer finir apprendre lire ecrire etre mon
   mes objectif semaine mois annee jour chaque`.match(/\S+/g),
);

/** Stems, roughly: "running", "runs" and "runner" are "run"; no more than the first five letters. */
function wordsOf({ title, description }: Worded): Set<string> {
  const words = plain(`${title} ${description ?? ''}`).split(' ');
  return new Set(words.filter((word) => (word.length > 2 || /\d/.test(word)) && !empty.has(word)).map(stem));
}

const stem = (word: string) => word.replace(/(?<=.{3})(?:ning|ing|ners?|ers?|es|e|s)$/, '').slice(0, 5);

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const one of small) if (large.has(one)) count += 1;
  return count;
}
