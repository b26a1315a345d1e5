import { interpret } from '../src/assistant/interpreter/interpret.ts';
import { whenLine } from '../src/assistant/interpreter/jsonl.ts';
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

const times = [
  ['en', 'call Ana two days after the first monday of march at half past five in the afternoon'],
  ['en', 'every other tuesday at 7pm from november until june except in december'],
  ['pt', 'reunião na próxima sexta-feira às três e meia da tarde'],
  ['es', 'todos los lunes y miércoles a las ocho y cuarto de la mañana'],
  ['fr', 'du lundi 1er au mercredi 10 juillet'],
  ['fr', 'où sont mes clés ?'],
] as const;
const row = { id: '', now: '2026-11-20T09:00:00Z', timezone: 'Europe/Lisbon' };

/** One sentence, its time alone, and the longest text that is parsed, made to be slow. */
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
  const millis: number[] = [];
  for (let round = 0; round < 400; round += 1)
    for (const [language, text] of times) millis.push(timed(() => whenLine({ ...row, language, text })));
  report('interpreter, a time or repetition', millis.slice(times.length * 20));
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
