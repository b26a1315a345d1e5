/** What people say, as a whole answer, to leave a session for later. */
const words: ReadonlySet<string> = new Set([
  ...['stop', 'later', 'not now', 'pause', 'quit', 'cancel', 'enough'],
  ...['parar', 'pára', 'para', 'mais tarde', 'depois', 'agora não', 'chega'],
  ...['más tarde', 'luego', 'después', 'ahora no', 'basta'],
  ...['plus tard', 'arrête', 'arrêter', 'pas maintenant', 'assez'],
]);

export const isStopWord = (answer: string): boolean =>
  words.has(
    answer
      .trim()
      .toLowerCase()
      .replace(/[.!…]+$/, ''),
  );
