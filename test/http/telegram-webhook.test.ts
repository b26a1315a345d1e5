import { afterEach, describe, expect, it } from 'vitest';
import { createHttpServer, type HttpServer } from '../../src/http/server.ts';
import { type TelegramUpdateHandler, telegramWebhookRoute } from '../../src/http/telegram-webhook.ts';
import { createLogger } from '../../src/log.ts';

let server: HttpServer | undefined;
afterEach(() => server?.stop());

async function serve(handle: TelegramUpdateHandler): Promise<string> {
  server = createHttpServer({
    host: '127.0.0.1',
    port: 0,
    health: async () => ({ ok: true, detail: {} }),
    metrics: async () => ({ contentType: 'text/plain', body: '' }),
    routes: (app) => telegramWebhookRoute(app, '/telegram', handle),
    log: createLogger({ level: 'silent' }),
  });
  return `http://127.0.0.1:${await server.start()}/telegram`;
}

const update = { update_id: 7, message: { text: 'buy milk' } };
const post = async (url: string, headers: Record<string, string> = {}, body = JSON.stringify(update)) => {
  const init = {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
  };
  const response = await fetch(url, init);
  return { status: response.status, body: await response.text() };
};

describe('the Telegram webhook', () => {
  it('hands over the update with the secret that the caller showed, and answers with the status it is told', async () => {
    const seen: unknown[] = [];
    const url = await serve(async (body, secret) => {
      seen.push([body, secret]);
      return secret === 'right' ? 200 : 401;
    });
    expect(await post(url, { 'x-telegram-bot-api-secret-token': 'right' })).toEqual({ status: 200, body: '' });
    expect((await post(url)).status).toBe(401);
    expect(seen).toEqual([
      [update, 'right'],
      [update, undefined],
    ]);
  });

  it('answers 500 without a word when the update could not be taken, so that Telegram sends it again', async () => {
    const url = await serve(() => Promise.reject(new Error('no database')));
    expect(await post(url)).toEqual({ status: 500, body: '{"error":"Internal Server Error"}' });
  });

  it('hands over nothing that is not JSON, and nothing by GET', async () => {
    const url = await serve(() => Promise.reject(new Error('must not be called')));
    expect((await post(url, {}, 'not json')).status).toBe(400);
    expect((await post(url, { 'content-type': 'application/xml' })).status).toBe(415);
    expect((await fetch(url, { headers: { connection: 'close' } })).status).toBe(404);
  });
});
