import type { Logger } from 'pino';
import type { InboundMessage, Receive } from '../../core/conversation/message.ts';
import { callbackQueryId, type RawUpdate, translate } from './inbound.ts';

/** What takes updates in, the same by polling and by webhook. */
export interface Intake {
  /**
   * Stores these updates and resolves with the ids of those that are not stored (receive threw), to be delivered again.
   * Chats do not wait for each other; within a chat the order is kept, so nothing is stored after a failure. Never rejects.
   */
  take(updates: readonly RawUpdate[]): Promise<Set<number>>;
  /** Resolves when nothing is in hand. */
  idle(): Promise<void>;
}

export function createIntake(deps: {
  receive: Receive;
  /** Answers a button press; must not throw. */
  answerPress: (queryId: string) => Promise<void>;
  log: Logger;
}): Intake {
  const { receive, answerPress, log } = deps;
  const lanes = createLanes();
  const answered = createRecent(1000);

  async function storeUntilFailure(messages: InboundMessage[], failed: Set<number>): Promise<void> {
    for (const [index, message] of messages.entries()) {
      try {
        await receive(message);
      } catch (error) {
        for (const unstored of messages.slice(index)) failed.add(Number(unstored.externalId));
        log.error(
          { updateId: Number(message.externalId), ...nameOf(error) },
          'Telegram: an update could not be stored',
        );
        return;
      }
    }
  }

  return {
    async take(updates) {
      for (const update of updates) {
        const queryId = callbackQueryId(update);
        if (queryId !== undefined && answered.isNew(queryId)) void answerPress(queryId);
      }
      const messages = updates.flatMap((update) => messageIn(update, log));
      const byChat = Map.groupBy(messages, (message) => message.replyTo.conversation);
      const failed = new Set<number>();
      await Promise.all([...byChat].map(([chat, batch]) => lanes.run(chat, () => storeUntilFailure(batch, failed))));
      return failed;
    },
    idle: lanes.idle,
  };
}

function messageIn(update: RawUpdate, log: Logger): InboundMessage[] {
  const translation = translate(update, Temporal.Now.instant());
  if (translation.kind === 'message') return [translation.message];
  const level = translation.kind === 'malformed' ? 'warn' : 'debug';
  log[level]({ updateId: update.update_id }, `Telegram: ${translation.kind} update passed over`);
  return [];
}

/** A database error's message quotes the statement with the person's words in it: only its name and code are logged. */
function nameOf(error: unknown): { error: string; code?: unknown } {
  if (!(error instanceof Error)) return { error: typeof error };
  return 'code' in error ? { error: error.name, code: error.code } : { error: error.name };
}

/** Work that is in order within a key; two webhook requests of one chat may arrive at the same moment. */
function createLanes() {
  const lanes = new Map<string, Promise<void>>();
  return {
    /** `work` must not reject. */
    async run(key: string, work: () => Promise<void>): Promise<void> {
      const done = (lanes.get(key) ?? Promise.resolve()).then(work);
      lanes.set(key, done);
      await done;
      if (lanes.get(key) === done) lanes.delete(key);
    },
    async idle(): Promise<void> {
      while (lanes.size > 0) await Promise.all(lanes.values());
    },
  };
}

/** Remembers the last `size` ids: an update that comes again because it could not be stored is not answered again. */
function createRecent(size: number) {
  const ids = new Set<string>();
  return {
    isNew(id: string): boolean {
      if (ids.has(id)) return false;
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > size && oldest !== undefined) ids.delete(oldest);
      return true;
    },
  };
}
