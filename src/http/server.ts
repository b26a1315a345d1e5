import { type ServerResponse, STATUS_CODES } from 'node:http';
import { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, fastify, LogController } from 'fastify';

/** What a load balancer asks: `detail` names each part and its state, in words fit for strangers. */
export interface Health {
  ok: boolean;
  detail: Record<string, string>;
}

export interface HttpServerOptions {
  host: string;
  /** 0 lets the system choose one; `start` returns it. */
  port: number;
  health: () => Promise<Health>;
  metrics: () => Promise<{ contentType: string; body: string }>;
  /** Mounts further routes. They may leave errors to the server. */
  routes?: (app: FastifyInstance) => void;
  log: FastifyBaseLogger;
  /** For a request to arrive whole. Default 10 s. */
  receiveTimeoutMs?: number;
  /** For a route to answer, before the caller is told 503. Default 20 s. */
  handleTimeoutMs?: number;
}

export interface HttpServer {
  /** Listens, and resolves with the bound port. Rejects where the port is taken. */
  start(): Promise<number>;
  /** Takes no more requests and resolves when those in hand are answered. Idempotent. */
  stop(): Promise<void>;
}

const bodyLimitBytes = 1024 * 1024;

/** Answers in JSON always, `{ error }` where something is wrong, without a word on why: that is in the log. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const app = fastify(limits(options));
  app.setNotFoundHandler((_request, reply) => fail(reply, 404));
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) options.log.error({ err: error, route: request.routeOptions.url }, 'a request failed');
    return fail(reply, status);
  });
  mountHealth(app, options);
  app.get('/metrics', async (_request, reply) => {
    const { contentType, body } = await options.metrics();
    return reply.type(contentType).send(body);
  });
  options.routes?.(app);
  const answering = new Set<ServerResponse>();
  app.server.on('request', (_request, response) => {
    answering.add(response);
    response.once('close', () => answering.delete(response));
  });
  return {
    async start() {
      await app.listen({ host: options.host, port: options.port, listenTextResolver: () => 'listening for HTTP' });
      const address = app.server.address();
      return typeof address === 'object' && address !== null ? address.port : options.port;
    },
    async stop() {
      // Node would wait for a caller who keeps the connection after the answer in hand, for as long as they keep it.
      for (const response of answering) response.shouldKeepAlive = false;
      await app.close();
    },
  };
}

function limits({ log, receiveTimeoutMs = 10_000, handleTimeoutMs = 20_000 }: HttpServerOptions) {
  return {
    loggerInstance: log,
    // A line a request would hold addresses, and paths that may be secret (calendar feeds). The metrics count instead.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    requestTimeout: receiveTimeoutMs,
    handlerTimeout: handleTimeoutMs,
    connectionTimeout: receiveTimeoutMs + handleTimeoutMs,
    // Given to Node too, so that it lowers its limit for headers: were that the longer one, Node would swap the two.
    http: { requestTimeout: receiveTimeoutMs, connectionsCheckingInterval: Math.ceil(receiveTimeoutMs / 2) },
    frameworkErrors: (error: unknown, _request: unknown, reply: FastifyReply) => fail(reply, statusOf(error)),
  };
}

function mountHealth(app: FastifyInstance, { health, log }: HttpServerOptions): void {
  app.get('/healthz', async (_request, reply) => {
    const { ok, detail } = await health().catch((error: unknown): Health => {
      log.error({ err: error }, 'the health check failed');
      return { ok: false, detail: { health: 'the check failed' } };
    });
    return reply
      .code(ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ok, detail });
  });
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

function fail(reply: FastifyReply, status: number): FastifyReply {
  return reply.code(status).send({ error: STATUS_CODES[status] ?? 'Error' });
}
