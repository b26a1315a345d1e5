import { setTimeout as pause } from 'node:timers/promises';

/** Runs jobs of one key one after another, each `gapMs` after the one before has ended; other keys do not wait. */
export class Spacing {
  readonly #gapMs: number;
  readonly #tails = new Map<string, Promise<void>>();

  constructor(gapMs: number) {
    this.#gapMs = gapMs;
  }

  /** Resolves or rejects as `job` does. */
  run<T>(key: string, job: () => Promise<T>): Promise<T> {
    const result = (this.#tails.get(key) ?? Promise.resolve()).then(job);
    const tail = result.then(this.gap, this.gap).then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    });
    this.#tails.set(key, tail);
    return result;
  }

  /** The gap itself, for a job of several steps. */
  readonly gap = async (): Promise<void> => {
    await pause(this.#gapMs);
  };
}
