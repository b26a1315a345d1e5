import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';

/** Thrown for an update that came before the app was ready or after it was told to stop. */
export class NotTaking extends Error {
  override readonly name = 'NotTaking';
}

/**
 * A Bolt app that acknowledges an event when its listeners are done. Bolt itself acknowledges events before it calls
 * them, in Socket Mode whatever `processBeforeResponse` says, so that what a listener failed to store would be lost.
 * When a listener throws, so does `processEvent`, and the receiver leaves the event to be delivered again.
 * Commands and actions keep their own `ack`, for their listeners to call at once.
 */
export class StoreFirstApp extends App {
  readonly #inHand = new Set<Promise<void>>();
  #taking = false;
  #finished = false;

  constructor(options: AppOptions) {
    super(options);
    // Bolt's own handler logs the error before it rejects; the receivers' handlers log here.
    this.error(async (error) => {
      throw error;
    });
  }

  get taking(): boolean {
    return this.#taking;
  }

  /** From now on updates are processed, unless `finish` was called. */
  take(): void {
    this.#taking = !this.#finished;
  }

  /** From now on no update is taken; resolves when those in hand are done, well or badly. */
  async finish(): Promise<void> {
    this.#finished = true;
    this.#taking = false;
    await Promise.allSettled(this.#inHand);
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    if (!this.#taking) throw new NotTaking('not connected, or stopping');
    const work = this.#process(event);
    this.#inHand.add(work);
    try {
      await work;
    } finally {
      this.#inHand.delete(work);
    }
  }

  async #process(event: ReceiverEvent): Promise<void> {
    if (event.body.type !== 'event_callback') return super.processEvent(event);
    await super.processEvent({ ...event, ack: async () => {} });
    await event.ack();
  }
}
