import type { OutboundMessage, ReplyAddress } from '../../core/conversation/message.ts';
import { type Delivery, SendRefused, type SentMessage } from '../../core/ports.ts';
import { sendFiles } from '../send-files.ts';
import { splitText } from '../split-text.ts';
import { sendFile } from './files.ts';
import { keyboard } from './keyboard.ts';
import { createPacing } from './pacing.ts';
import { type TelegramApi, TelegramCallError } from './telegram-api.ts';

/** Telegram's limit for one message, in UTF-16 units. */
export const messageLimit = 4096;
const refusedRetryMs = 5_000;
const typingTimeoutMs = 5_000;

/**
 * The way out. A long text goes as several messages, its buttons under the last. A first part that certainly did not
 * arrive is a SendRefused; after that the person has seen something, so every failure is a plain Error: outcome unknown.
 * Files come after the text, which is not lost with them.
 */
export function createSending(api: TelegramApi): Pick<Delivery, 'send' | 'showWorking'> {
  const pacing = createPacing();
  return {
    async send(to, message) {
      const chatId = chatIdOf(to);
      const parts = partsOf(chatId, message);
      let sent: SentMessage | undefined;
      for (const [index, part] of parts.entries()) {
        await pacing.turn(to.conversation);
        try {
          const { message_id } = await api.call('sendMessage', part);
          sent = { externalId: String(message_id) };
        } catch (error) {
          throw index === 0 ? firstPartError(error) : laterPartError(error, index + 1, parts.length);
        }
      }
      if (sent === undefined) throw new Error('A message has at least one part');
      const filesLost = await sendFiles(message, {
        async file(file) {
          await pacing.turn(to.conversation);
          await sendFile(api, chatId, file).catch((error: unknown) => {
            throw firstPartError(error);
          });
        },
        words: (text) => api.call('sendMessage', { chat_id: chatId, text }),
      });
      return { ...sent, ...(filesLost > 0 && { filesLost }) };
    },
    async showWorking(to) {
      try {
        const payload = { chat_id: chatIdOf(to), action: 'typing' } as const;
        await api.call('sendChatAction', payload, { timeoutMs: typingTimeoutMs });
      } catch {
        // Only a courtesy: the reply itself will tell of any trouble.
      }
    },
  };
}

function partsOf(chatId: number, message: OutboundMessage) {
  const visible = splitText(message.text, messageLimit);
  // Telegram takes no empty message, and the buttons need one to stand under.
  const texts = visible.length === 0 ? ['…'] : visible;
  const markup = keyboard(message.buttons);
  return texts.map((text, index) => {
    const isLast = index === texts.length - 1;
    return { chat_id: chatId, text, ...(isLast && markup !== undefined ? { reply_markup: markup } : {}) };
  });
}

function chatIdOf(to: ReplyAddress): number {
  const chatId = /^-?\d+$/.test(to.conversation) ? Number(to.conversation) : Number.NaN;
  if (to.channel !== 'telegram' || !Number.isSafeInteger(chatId)) {
    throw new SendRefused('This reply address is not a Telegram chat');
  }
  return chatId;
}

function firstPartError(error: unknown): unknown {
  if (!(error instanceof TelegramCallError)) return error;
  switch (error.failure) {
    case 'refused':
      return new SendRefused(error.message, { cause: error });
    case 'rate_limited':
    case 'not_sent':
      return new SendRefused(error.message, { cause: error, retryAfterMs: error.retryAfterMs ?? refusedRetryMs });
    default:
      return error;
  }
}

function laterPartError(error: unknown, part: number, parts: number): Error {
  return new Error(`Part ${part} of ${parts} of a message did not go out after the parts before it did`, {
    cause: error,
  });
}
