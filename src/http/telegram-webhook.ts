import type { FastifyInstance } from 'fastify';

/** Resolves with the HTTP status to answer with. Telegram sends an update again unless that is 2xx. */
export type TelegramUpdateHandler = (body: unknown, secret: string | undefined) => Promise<number>;

/**
 * Takes Telegram's updates at POST `path`. `handle` gets the parsed JSON and the secret that the caller showed, and
 * must check it: anybody can find the path. If it throws, the answer is 500, and so Telegram tries again.
 */
export function telegramWebhookRoute(app: FastifyInstance, path: string, handle: TelegramUpdateHandler): void {
  app.post(path, async (request, reply) => {
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    const status = await handle(request.body, typeof secret === 'string' ? secret : undefined);
    return reply.code(status).send();
  });
}
