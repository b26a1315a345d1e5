import type { Opts } from '@grammyjs/types';

/** The Bot API methods that the fake knows. */
export const methods = [
  ...(['getMe', 'getUpdates', 'setWebhook', 'deleteWebhook', 'setMyCommands'] as const),
  ...(['sendMessage', 'sendPhoto', 'sendDocument', 'sendChatAction', 'answerCallbackQuery'] as const),
];
export type Method = (typeof methods)[number];

/** What may be sent with a method, in the words of the current Bot API. */
export type Payload<M extends Method> = Opts<File>[M];

export interface RecordedCall<M extends Method = Method> {
  method: M;
  payload: Payload<M>;
  /** Of `performance.now()`, when the request was read. */
  atMs: number;
}

/** What happens to a call instead of the usual. */
export type Fault =
  | { kind: 'error'; code: number; description?: string; retryAfterSeconds?: number }
  /** The connection breaks after the request was read. */
  | { kind: 'hang_up' }
  /** No answer ever comes. */
  | { kind: 'silence' }
  /** A page of a proxy instead of an answer of Telegram. */
  | { kind: 'page'; status: number };

/** Every call in the order it came, and promises for those still to come. */
export function createCallLog() {
  const calls: RecordedCall[] = [];
  let waiting: (() => void)[] = [];

  function to<M extends Method>(method: M): RecordedCall<M>[] {
    return calls.filter((call): call is RecordedCall<M> => call.method === method);
  }

  return {
    calls,
    to,
    add(call: RecordedCall): void {
      calls.push(call);
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    /** The nth call (from 1) of a method, as soon as it has come. */
    async nth<M extends Method>(method: M, n: number): Promise<RecordedCall<M>> {
      for (;;) {
        const call = to(method)[n - 1];
        if (call !== undefined) return call;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
  };
}
