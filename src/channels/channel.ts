import type { ChannelName, Receive } from '../core/conversation/message.ts';
import type { Delivery } from '../core/ports.ts';

/** A way in and out. Adapters translate and store; they decide nothing. */
export interface Channel extends Delivery {
  readonly name: ChannelName;
  /** Connects and begins to hand over updates. Resolves once connected; later trouble is logged and retried within. */
  start(receive: Receive): Promise<void>;
  /** Stops taking updates and resolves when the ones in hand are stored. Idempotent. */
  stop(): Promise<void>;
}
