interface QueueState {
  /** Worker ids, the one that ended last at the end. */
  idle: string[];
  sent: number;
  begun: number;
}

/** Pauses after which a job that nobody began is looked for again. */
const againAfterMs = [50, 100, 200, 400, 800, 1600];

/**
 * Wakes one idle worker of a queue when a job of it was sent in this process. pg-boss itself wakes all of them at every
 * notification, and on the embedded database, which works on one thing at a time, each fetch that finds nothing costs as
 * much as one that finds something.
 */
export class Wake {
  readonly #queues = new Map<string, QueueState>();
  readonly #wake: (workerId: string) => void;

  constructor(wake: (workerId: string) => void) {
    this.#wake = wake;
  }

  added(queue: string, workerId: string): void {
    this.#of(queue).idle.push(workerId);
  }

  /** The job is visible once its transaction ends; on the embedded database the fetch waits for that. */
  sent(queue: string): void {
    const state = this.#of(queue);
    state.sent += 1;
    this.#wakeLast(state);
    this.#lookAgain(state, state.sent);
  }

  begun(queue: string, workerId: string): void {
    const state = this.#of(queue);
    state.idle = state.idle.filter((id) => id !== workerId);
    state.begun = Math.min(state.begun + 1, state.sent);
  }

  /** Looks at once for jobs that were sent and that nobody began: they may have waited for this one, by their key. */
  ended(queue: string, workerId: string): void {
    const state = this.#of(queue);
    state.idle.push(workerId);
    if (state.sent > state.begun) this.#wake(workerId);
  }

  /** The one that ended last: if its job is still being completed, it looks again right after that. */
  #wakeLast({ idle }: QueueState): void {
    const worker = idle.at(-1);
    if (worker) this.#wake(worker);
  }

  /** A job may be held back by one of the same key that ended but was not completed yet: look again, a few times. */
  #lookAgain(state: QueueState, number: number, tries = 0): void {
    const delayMs = againAfterMs[tries];
    if (delayMs === undefined) return;
    setTimeout(() => {
      if (state.begun >= number) return;
      this.#wakeLast(state);
      this.#lookAgain(state, number, tries + 1);
    }, delayMs).unref();
  }

  #of(queue: string): QueueState {
    let state = this.#queues.get(queue);
    if (!state) {
      state = { idle: [], sent: 0, begun: 0 };
      this.#queues.set(queue, state);
    }
    return state;
  }
}
