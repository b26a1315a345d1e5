import type { Chat, Message } from '@grammyjs/types';
import type { Method, Payload } from './fake-telegram-calls.ts';
import { sentAtSeconds } from './fake-telegram-people.ts';
import type { UpdateQueue } from './fake-telegram-updates.ts';
import { deliverToWebhook } from './fake-telegram-webhook.ts';

/** A call that Telegram refuses, as it says so. */
export class ApiError extends Error {
  readonly code: number;
  readonly retryAfterSeconds: number | undefined;
  constructor(code: number, description: string, retryAfterSeconds?: number) {
    super(description);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A message that the bot sent and Telegram accepted. */
export interface SentToPerson {
  messageId: number;
  payload: Payload<'sendMessage'>;
}

/** A picture or document that the bot uploaded and Telegram accepted. */
export interface FileToPerson {
  chatId: number;
  as: 'photo' | 'document';
  name: string;
  content: Uint8Array;
}

/** What Telegram knows of this bot's chats. */
export interface BotState {
  chats: Set<number>;
  blocked: Set<number>;
  /** Presses that nobody answered yet. */
  openPresses: Set<string>;
  nextMessageId: number;
}

export const botInfo = { id: 42, is_bot: true, first_name: 'Steward', username: 'steward_test_bot' } as const;

export function botMessage(chatId: number, messageId: number, text: string): Message {
  const chat: Chat.PrivateChat = { id: chatId, type: 'private', first_name: 'Somebody' };
  return { message_id: messageId, date: sentAtSeconds, chat, from: botInfo, text };
}

/** `gone` resolves when the caller has hung up. */
export type Handlers = { [M in Method]: (payload: Payload<M>, gone: Promise<void>) => unknown };

export interface Arrived {
  message(message: SentToPerson): void;
  file(file: FileToPerson): void;
}

export function createMethods(state: BotState, queue: UpdateQueue, arrived: Arrived) {
  const updates = createUpdateMethods(queue);
  const handlers: Handlers = {
    getMe: () => botInfo,
    getUpdates: updates.getUpdates,
    setWebhook: updates.setWebhook,
    deleteWebhook: updates.deleteWebhook,
    setMyCommands,
    sendMessage(payload) {
      const chatId = checkSend(state, payload);
      const messageId = state.nextMessageId++;
      arrived.message({ messageId, payload });
      return botMessage(chatId, messageId, payload.text);
    },
    sendPhoto: ({ chat_id: chatId, photo }) => takeFile(state, arrived, { chatId, as: 'photo', file: photo }),
    sendDocument: ({ chat_id: chatId, document }) =>
      takeFile(state, arrived, { chatId, as: 'document', file: document }),
    sendChatAction: () => true,
    answerCallbackQuery({ callback_query_id: id }) {
      if (state.openPresses.delete(id)) return true;
      throw new ApiError(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid');
    },
  };
  return { handlers, close: updates.close };
}

/** Of two polls the older one ends with 409; a poll while a webhook is set ends so at once. */
function createUpdateMethods(queue: UpdateQueue) {
  let poll: { end: (error: ApiError) => void } | undefined;
  let webhook: { stop: () => Promise<void> } | undefined;

  async function close(): Promise<void> {
    await webhook?.stop();
    webhook = undefined;
  }

  return {
    close,
    async getUpdates({ offset = 0, limit = 100, timeout = 0 }: Payload<'getUpdates'>, gone: Promise<void>) {
      if (webhook !== undefined) throw new ApiError(409, "Conflict: can't use getUpdates while webhook is active");
      poll?.end(new ApiError(409, 'Conflict: terminated by other getUpdates request'));
      if (offset > 0) queue.confirmBelow(offset);
      const ended = Promise.withResolvers<never>();
      const timedOut = Promise.withResolvers<void>();
      const timer = setTimeout(timedOut.resolve, timeout * 1000);
      const mine = { end: ended.reject };
      poll = mine;
      try {
        await Promise.race([queue.untilAny(offset), timedOut.promise, gone, ended.promise]);
      } finally {
        clearTimeout(timer);
        if (poll === mine) poll = undefined;
      }
      return queue.peek(limit, offset);
    },
    async setWebhook({ url, secret_token: secret }: Payload<'setWebhook'>): Promise<true> {
      if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret)) throw new ApiError(400, 'Bad Request: secret_token');
      await close();
      poll?.end(new ApiError(409, 'Conflict: terminated by setWebhook request'));
      if (url !== '') webhook = { stop: deliverToWebhook(url, secret, queue) };
      return true;
    },
    async deleteWebhook({ drop_pending_updates: drop }: Payload<'deleteWebhook'>): Promise<true> {
      await close();
      if (drop === true) queue.confirmBelow(Number.POSITIVE_INFINITY);
      return true;
    },
  };
}

function setMyCommands({ commands }: Payload<'setMyCommands'>): true {
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw new ApiError(400, 'Bad Request: BOT_COMMAND_INVALID');
    if (description.length < 1) throw new ApiError(400, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return true;
}

/** Photos of at most 10 MB, documents of at most 50 MB. */
async function takeFile(
  state: BotState,
  arrived: Arrived,
  { chatId, as, file }: { chatId: number | string; as: 'photo' | 'document'; file: File | string },
): Promise<Message> {
  if (typeof file === 'string') throw new ApiError(400, 'Bad Request: wrong file identifier');
  checkChat(state, chatId);
  if (file.size > (as === 'photo' ? 10_000_000 : 50_000_000)) throw new ApiError(413, 'Request Entity Too Large');
  arrived.file({ chatId: Number(chatId), as, name: file.name, content: await file.bytes() });
  return botMessage(Number(chatId), state.nextMessageId++, '');
}

function checkChat(state: BotState, chatId: number | string): number {
  if (typeof chatId !== 'number' || !state.chats.has(chatId)) throw new ApiError(400, 'Bad Request: chat not found');
  if (state.blocked.has(chatId)) throw new ApiError(403, 'Forbidden: bot was blocked by the user');
  return chatId;
}

function checkSend(state: BotState, { chat_id: chatId, text, reply_markup: markup }: Payload<'sendMessage'>): number {
  const known = checkChat(state, chatId);
  if (text.trim() === '') throw new ApiError(400, 'Bad Request: message text is empty');
  if (text.length > 4096) throw new ApiError(400, 'Bad Request: message is too long');
  const buttons = markup !== undefined && 'inline_keyboard' in markup ? markup.inline_keyboard.flat() : [];
  for (const button of buttons) {
    const bytes = 'callback_data' in button ? Buffer.byteLength(button.callback_data) : 0;
    if (bytes < 1 || bytes > 64) throw new ApiError(400, 'Bad Request: BUTTON_DATA_INVALID');
  }
  return known;
}
