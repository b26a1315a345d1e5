import { setTimeout as sleep } from 'node:timers/promises';
import type { UpdateQueue } from './fake-telegram-updates.ts';

const betweenTriesMs = 20;

/** Posts pending updates to a webhook, one at a time, each until it is answered with 2xx. Returns a stop function. */
export function deliverToWebhook(url: string, secret: string | undefined, queue: UpdateQueue): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const loop = async () => {
    while (!signal.aborted) {
      await Promise.race([queue.untilAny(), stopped]);
      const [update] = queue.peek(1);
      if (update === undefined || signal.aborted) continue;
      const status = await post(url, secret, update, signal);
      queue.markHandedOut([update]);
      if (status >= 200 && status < 300) queue.confirm(update.update_id);
      else await sleep(betweenTriesMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const done = loop();
  return async () => {
    stopping.abort();
    await done;
  };
}

async function post(url: string, secret: string | undefined, body: unknown, signal: AbortSignal): Promise<number> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (secret !== undefined) headers['x-telegram-bot-api-secret-token'] = secret;
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
