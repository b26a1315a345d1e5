import type { EdgeSpans } from './words.ts';

/** What "the beginning", "middle" and "end" of something take of it, where a language says nothing else. */
export const usualEdges: EdgeSpans = {
  week: { beginning: [1, 3], middle: [3, 4], end: [5, 7] },
  month: { beginning: [1, 10], middle: [11, 20], end: [21, -1] },
  year: { beginning: [1, 3], middle: [5, 8], end: [9, -1] },
  morning: { beginning: [6, 9], middle: [9, 11], end: [10, 12] },
  afternoon: { beginning: [12, 14], middle: [14, 17], end: [17, 19] },
  evening: { beginning: [18, 21], middle: [20, 22], end: [21, 24] },
  day: { beginning: [6, 10], middle: [11, 16], end: [17, 21] },
};
