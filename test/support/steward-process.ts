import { fork } from 'node:child_process';
import { once } from 'node:events';

export type Order =
  | { do: 'receive'; user: string; externalId: string; text: string }
  | { do: 'tick'; at: string }
  | { do: 'hold'; lease: string; seconds: number }
  | { do: 'release'; lease: string }
  | { do: 'stop' };

export type ToChild = { kind: 'order'; id: number; order: Order } | { kind: 'taken'; send: number };
export type FromChild =
  | { kind: 'ready' }
  | { kind: 'done'; order: number; result: unknown }
  | { kind: 'failed'; order: number; problem: string }
  | { kind: 'send'; send: number; user: string; text: string };

export interface StewardProcess {
  /** Resolves with what the order came to in the child. */
  order(order: Order): Promise<unknown>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Ends it as it should end. */
  stop(): Promise<void>;
}

/** Starts a Steward on a server database; `onSend` is told of each message before the child is told that it is taken. */
export async function startSteward(
  url: string,
  clockStart: string,
  onSend: (user: string, text: string) => void,
): Promise<StewardProcess> {
  const child = fork(new URL('./steward-child.ts', import.meta.url), [url, clockStart]);
  const ready = Promise.withResolvers<void>();
  const exited = once(child, 'exit');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const tell = (message: ToChild) => child.send(message);
  let orders = 0;
  child.on('message', (message: FromChild) => {
    switch (message.kind) {
      case 'ready':
        return ready.resolve();
      case 'done':
        return waiting.get(message.order)?.resolve(message.result);
      case 'failed':
        return waiting.get(message.order)?.reject(new Error(message.problem));
      case 'send':
        onSend(message.user, message.text);
        tell({ kind: 'taken', send: message.send });
    }
  });
  exited.then(() => {
    const gone = new Error('the child process has ended');
    ready.reject(gone);
    for (const { reject } of waiting.values()) reject(gone);
  });
  await ready.promise;
  const order = (what: Order) => {
    orders += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(orders, answer);
    tell({ kind: 'order', id: orders, order: what });
    return answer.promise;
  };
  return {
    order,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      if (child.connected) await order({ do: 'stop' });
      await exited;
    },
  };
}
