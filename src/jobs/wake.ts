/**
 * Wakes one idle worker of a queue when a job of it was sent in this process. pg-boss itself wakes all of them at every
 * notification, and on the embedded database, which works on one thing at a time, each fetch that finds nothing costs as
 * much as one that finds something.
 */
export class Wake {
  readonly #queues = new Map<string, { idle: Set<string>; sent: number; begun: number }>();
  readonly #wake: (workerId: string) => void;

  constructor(wake: (workerId: string) => void) {
    this.#wake = wake;
  }

  added(queue: string, workerId: string): void {
    this.#of(queue).idle.add(workerId);
  }

  /** The job is visible once its transaction ends; on the embedded database the fetch waits for that. */
  sent(queue: string): void {
    const state = this.#of(queue);
    state.sent += 1;
    const [worker] = state.idle;
    if (worker) this.#wake(worker);
  }

  begun(queue: string, workerId: string): void {
    const state = this.#of(queue);
    state.idle.delete(workerId);
    state.begun = Math.min(state.begun + 1, state.sent);
  }

  /** Looks again at once where jobs were sent that nobody began: they may have waited for this one, by their key. */
  ended(queue: string, workerId: string): void {
    const state = this.#of(queue);
    state.idle.add(workerId);
    if (state.sent > state.begun) this.#wake(workerId);
  }

  #of(queue: string) {
    let state = this.#queues.get(queue);
    if (!state) {
      state = { idle: new Set(), sent: 0, begun: 0 };
      this.#queues.set(queue, state);
    }
    return state;
  }
}
