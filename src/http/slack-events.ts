import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Answers one request by itself, such as the `requestListener` of Bolt's HTTPReceiver. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Hands POST `path` to `handle` with its body unread: Slack signs the bytes as they came. `handle` owns the answer from
 * then on and limits the body's size itself where it comes without a length. If it throws, or rejects, the answer is 500,
 * and so Slack tries again. Bolt's receiver must be told the same `path` as its endpoint.
 */
export function slackEventsRoute(app: FastifyInstance, path: string, handle: NodeHandler): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.post(path, (request, reply) => {
      const lengthBytes = Number(request.headers['content-length'] ?? 0);
      if (lengthBytes > request.routeOptions.bodyLimit) {
        return reply.code(413).header('connection', 'close').send({ error: 'Payload Too Large' });
      }
      reply.hijack();
      void answer(handle, request.raw, reply.raw).catch((error: unknown) => {
        request.log.error({ err: error }, 'a Slack request failed');
        if (!reply.raw.headersSent) reply.raw.statusCode = 500;
        reply.raw.end();
      });
      return reply;
    });
  });
}

async function answer(handle: NodeHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await handle(request, response);
}
