import { createHash, timingSafeEqual } from 'node:crypto';
import { updateSchema } from './inbound.ts';
import type { Intake } from './intake.ts';

export interface WebhookOptions {
  /** The public https address that Telegram posts updates to. */
  url: string;
  /** 1 to 256 characters of A-Z a-z 0-9 _ -; Telegram sends it back in X-Telegram-Bot-Api-Secret-Token. */
  secret: string;
}

/** 200: stored; 400: no update; 401: not from Telegram; 500: not stored, Telegram delivers it again. */
export type WebhookStatus = 200 | 400 | 401 | 500;

/** Answers one webhook request, given its parsed JSON body and the secret header. Never rejects. */
export type HandleWebhook = (body: unknown, secretHeader: string | string[] | undefined) => Promise<WebhookStatus>;

/** `intake` gives undefined while the channel is not started. Throws an Error if the secret is not one Telegram takes. */
export function createWebhookHandler(secret: string, intake: () => Intake | undefined): HandleWebhook {
  if (!/^[\w-]{1,256}$/.test(secret)) {
    throw new Error('The Telegram webhook secret must be 1 to 256 characters of A-Z a-z 0-9 _ -');
  }
  return async (body, secretHeader) => {
    if (typeof secretHeader !== 'string' || !isSame(secretHeader, secret)) return 401;
    const update = updateSchema.safeParse(body);
    if (!update.success) return 400;
    const failed = await intake()?.take([update.data]);
    return failed?.size === 0 ? 200 : 500;
  };
}

/** In constant time: hashed first, because the comparison wants equal lengths. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
