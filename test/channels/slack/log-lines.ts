import { EventEmitter, once } from 'node:events';
import { type Logger, pino } from 'pino';

/** A pino logger whose lines a test reads, and can wait for. */
export class LogLines {
  readonly lines: string[] = [];
  readonly #arrivals = new EventEmitter();
  readonly log: Logger = pino(
    { level: 'trace' },
    {
      write: (line: string) => {
        this.lines.push(line);
        this.#arrivals.emit('line');
      },
    },
  );

  get text(): string {
    return this.lines.join('');
  }

  /** Resolves when at least `count` lines hold `words`. */
  async until(words: string, count = 1): Promise<void> {
    while (this.lines.filter((line) => line.includes(words)).length < count) await once(this.#arrivals, 'line');
  }
}
