import { interpret } from '../src/assistant/interpreter/interpret.ts';
import { report } from './stats.ts';

const context = {
  now: Temporal.Instant.from('2026-11-20T09:00:00Z'),
  timeZone: 'Europe/Lisbon',
  language: 'en',
} as const;
const sentences = [
  'add buy milk tomorrow at 5pm',
  'ran 5k',
  'push the report to Monday',
  'remind me to call mom in 10 minutes',
  'how are you?',
];
/** Text that a careless pattern would go over again and again. */
const hostile = ['remind me to ', '1 hour and ', 'every monday and ', '5/3 ', '1 ', '"'].map((piece) =>
  piece.repeat(10_000).slice(0, 1_000),
);

/** One sentence, and the longest text that is parsed, made to be slow. */
export async function interpreter(): Promise<void> {
  for (const [name, texts, rounds] of [
    ['sentence', sentences, 400],
    ['1,000 hostile characters', hostile, 5],
  ] as const) {
    const millis: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const text of texts) millis.push(timed(() => interpret(text, context)));
    report(`interpreter, ${name}`, millis.slice(texts.length));
  }
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
