import { EventEmitter, once } from 'node:events';
import type { InboundMessage, Receipt } from '../../../src/core/conversation/message.ts';

/** A `receive` that keeps what it got, and fails or waits when told to. */
export class Inbox {
  readonly messages: InboundMessage[] = [];
  /** Tried before each message is kept; a rejection rejects `receive`. */
  before: (message: InboundMessage) => Promise<void> = async () => {};
  readonly #arrivals = new EventEmitter();

  readonly receive = async (message: InboundMessage): Promise<Receipt> => {
    await this.before(message);
    this.messages.push(message);
    this.#arrivals.emit('message');
    return 'accepted';
  };

  async until(count: number): Promise<InboundMessage[]> {
    while (this.messages.length < count) await once(this.#arrivals, 'message');
    return this.messages;
  }
}
