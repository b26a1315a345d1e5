/** How fast a place in a ranking loses worth: the first is worth twice the twelfth. */
const flatness = 10;
/**
 * A list of places by meaning is trusted less than one by words: a poor embedder, which ranks at random, then takes
 * three of the first ten places at most, and a good one still brings in what no word would have found.
 */
const trustInMeaning = 0.7;

/** Merges two rankings by reciprocal rank, best first, each id once. */
export function fuse(byWords: string[], byMeaning: string[]): { id: string; score: number }[] {
  const scores = new Map<string, number>();
  const add = (ids: string[], trust: number) =>
    ids.forEach((id, index) => {
      scores.set(id, (scores.get(id) ?? 0) + trust / (flatness + index + 1));
    });
  add(byWords, 1);
  add(byMeaning, trustInMeaning);
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
