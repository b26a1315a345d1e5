import type { OutboundFile } from '../../core/conversation/message.ts';
import { SendRefused } from '../../core/ports.ts';
import { type TelegramApi, TelegramCallError } from './telegram-api.ts';

/** Telegram's limits for what bots upload, in bytes. */
const photoLimit = 10_000_000;
const documentLimit = 50_000_000;
const uploadTimeoutMs = 120_000;
const photoTypes = new Set(['image/png', 'image/jpeg', 'image/webp']);

/** A picture as a picture, where Telegram takes it as one; anything else as a document. Throws TelegramCallError or SendRefused. */
export async function sendFile(api: TelegramApi, chatId: number, file: OutboundFile): Promise<void> {
  const { content, mediaType } = file;
  if (content.length > documentLimit)
    throw new SendRefused(`A file of ${content.length} bytes is too large for Telegram`);
  const options = { timeoutMs: uploadTimeoutMs };
  if (photoTypes.has(mediaType) && content.length <= photoLimit) {
    try {
      await api.upload('photo', chatId, file, options);
      return;
    } catch (error) {
      // Refused for its shape, say: nothing was shown, and a document has no shape.
      if (!(error instanceof TelegramCallError && error.failure === 'refused')) throw error;
    }
  }
  await api.upload('document', chatId, file, options);
}
