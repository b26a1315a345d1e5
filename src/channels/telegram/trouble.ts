import { TelegramCallError } from './telegram-api.ts';

export const badToken = 'TELEGRAM_BOT_TOKEN was refused by Telegram: check it with @BotFather';

/** Telegram says 401 to a token that is no longer valid and 404 to one that never could be. */
function isBadToken(error: TelegramCallError): boolean {
  return error.failure === 'refused' && (error.code === 401 || error.code === 404);
}

/** One line for the log or for an error at start: what is wrong and, where somebody can do something, what. No secrets. */
export function describeTrouble(error: unknown): string {
  if (!(error instanceof TelegramCallError)) return 'Telegram answered something unexpected';
  if (isBadToken(error)) return badToken;
  if (error.method === 'getUpdates' && error.code === 409) {
    return `${error.message}. Another process polls with the same bot token, or a webhook is set: only one may be`;
  }
  return error.message;
}

/** Whether the same call may well work later. */
export function passes(error: unknown): boolean {
  return !(error instanceof TelegramCallError) || error.failure !== 'refused';
}

/** How long Telegram asks to be left alone, in ms; 0 where it does not say. */
export function retryAfterOf(error: unknown): number {
  return error instanceof TelegramCallError ? (error.retryAfterMs ?? 0) : 0;
}
