import type { Channel } from '../../src/channels/channel.ts';
import type { OutboundMessage, ReplyAddress } from '../../src/core/conversation/message.ts';

export type Sent = OutboundMessage & { to: ReplyAddress };

export interface OutboxChannel extends Channel {
  /** Everything sent, in order. */
  readonly sent: Sent[];
  /** The next thing sent that no earlier call of this has given out. */
  next(): Promise<Sent>;
  /** What the platform does before it answers that it has the message. */
  beforeAnswer: (message: Sent) => Promise<void>;
}

/** The outer edge: a platform that keeps what it is given. Like Telegram, it may not be given the same twice. */
export function createOutboxChannel(): OutboxChannel {
  const sent: Sent[] = [];
  const ready: Sent[] = [];
  const takers: ((message: Sent) => void)[] = [];
  return {
    name: 'telegram',
    repeatable: false,
    sent,
    async beforeAnswer() {},
    async start() {},
    async stop() {},
    async showWorking() {},
    async send(to, message) {
      const item = { ...message, to };
      sent.push(item);
      const taker = takers.shift();
      if (taker) taker(item);
      else ready.push(item);
      await this.beforeAnswer(item);
      return { externalId: `sent-${sent.length}` };
    },
    next() {
      const item = ready.shift();
      return item ? Promise.resolve(item) : new Promise((take) => takers.push(take));
    },
  };
}
