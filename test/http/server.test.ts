import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../src/http/server.ts';
import { createLogger } from '../../src/log.ts';

const lines: string[] = [];
const log = createLogger({ level: 'info', destination: { write: (line: string) => lines.push(line) } });
const running: HttpServer[] = [];

async function serve(options: Partial<HttpServerOptions> = {}) {
  const server = createHttpServer({
    host: '127.0.0.1',
    port: 0,
    health: async () => ({ ok: true, detail: { database: 'ready' } }),
    metrics: async () => ({ contentType: 'text/plain; version=0.0.4', body: 'up 1\n' }),
    log,
    ...options,
  });
  const port = await server.start();
  running.push(server);
  return { server, port, url: `http://127.0.0.1:${port}` };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  lines.length = 0;
});

async function answer(url: string, init?: RequestInit) {
  const response = await fetch(url, { ...init, headers: { connection: 'close', ...init?.headers } });
  const body = await response.text();
  return { status: response.status, body, type: response.headers.get('content-type') };
}

describe('GET /healthz', () => {
  it('answers 200 with the state of each part while all is well', async () => {
    const { url } = await serve();
    const { status, body } = await answer(`${url}/healthz`);
    expect([status, JSON.parse(body)]).toEqual([200, { ok: true, detail: { database: 'ready' } }]);
  });

  it('answers 503 when something is wrong', async () => {
    const { url } = await serve({ health: async () => ({ ok: false, detail: { database: 'unreachable' } }) });
    const { status, body } = await answer(`${url}/healthz`);
    expect([status, JSON.parse(body)]).toEqual([503, { ok: false, detail: { database: 'unreachable' } }]);
  });

  it('answers 503 when the check itself fails, and tells the log why but not the caller', async () => {
    const { url } = await serve({ health: () => Promise.reject(new Error('db.internal refused')) });
    const { status, body } = await answer(`${url}/healthz`);
    expect(status).toBe(503);
    expect(body).not.toContain('db.internal');
    expect(lines.join('')).toContain('db.internal refused');
  });

  it('answers 503 when the check does not end in time', async () => {
    const { url } = await serve({ health: () => new Promise(() => {}), handleTimeoutMs: 50 });
    expect((await answer(`${url}/healthz`)).status).toBe(503);
  });
});

it('GET /metrics gives the text and its content type', async () => {
  const { url } = await serve();
  expect(await answer(`${url}/metrics`)).toMatchObject({
    status: 200,
    body: 'up 1\n',
    type: expect.stringContaining('version=0.0.4'),
  });
});

describe('a request that cannot be served', () => {
  const echo: HttpServerOptions['routes'] = (app) => {
    app.post('/echo', async (request) => request.body);
    app.get('/broken', async () => {
      throw new Error('the secret plan failed');
    });
  };
  const post = (body: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it('gets 404 in JSON for an unknown route, path or method', async () => {
    const { url } = await serve();
    for (const [path, method] of [
      ['/nothing', 'GET'],
      ['/nothing', 'POST'],
      ['/healthz', 'DELETE'],
    ]) {
      const { status, body, type } = await answer(url + path, { method });
      expect([status, body]).toEqual([404, '{"error":"Not Found"}']);
      expect(type).toContain('application/json');
    }
  });

  it('gets 400 for a broken path or broken JSON, without an echo of it', async () => {
    const { url } = await serve({ routes: echo });
    expect(await answer(`${url}/%zz`)).toMatchObject({ status: 400, body: '{"error":"Bad Request"}' });
    expect(await answer(`${url}/echo`, post('{"a": hello'))).toMatchObject({
      status: 400,
      body: '{"error":"Bad Request"}',
    });
  });

  it('gets 413 for a body over 1 MiB, and is served just below it', async () => {
    const { url } = await serve({ routes: echo });
    const ofLength = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));
    expect((await answer(`${url}/echo`, post(ofLength(1024 * 1024)))).status).toBe(200);
    expect((await answer(`${url}/echo`, post(ofLength(1024 * 1024 + 1)))).status).toBe(413);
  });

  it('gets 500 without a message or stack when a route throws, and the log gets both', async () => {
    const { url } = await serve({ routes: echo });
    expect(await answer(`${url}/broken`)).toMatchObject({ status: 500, body: '{"error":"Internal Server Error"}' });
    expect(lines.join('')).toContain('the secret plan failed');
    expect(lines.join('')).toMatch(/at .*server\.test\.ts/);
  });

  it('is cut off when it does not arrive in time', async () => {
    const { port } = await serve({ routes: echo, receiveTimeoutMs: 100 });
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /echo HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"a"');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('start and stop', () => {
  it('start rejects when the port is taken', async () => {
    const { port } = await serve();
    await expect(serve({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('stop waits for the request in hand, then refuses others, and may be called twice', async () => {
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const health = async () => {
      entered.resolve();
      await release.promise;
      return { ok: true, detail: {} };
    };
    const { server, url } = await serve({ health });
    const inHand = answer(`${url}/healthz`);
    await entered.promise;
    const stopped = server.stop();
    release.resolve();
    expect((await inHand).status).toBe(200);
    await stopped;
    await server.stop();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('stop does not wait for a caller who would keep the connection after the answer in hand', async () => {
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const { server, url } = await serve({
      routes(app) {
        app.get('/slow', async () => {
          entered.resolve();
          await release.promise;
          return 'answered';
        });
      },
    });
    const inHand = fetch(`${url}/slow`, { headers: { connection: 'keep-alive' } });
    await entered.promise;
    const stopped = server.stop();
    while (await isListening(url));
    release.resolve();
    expect(await (await inHand).text()).toBe('answered');
    await stopped;
  });

  it('no request leaves its path in the log', async () => {
    const { url } = await serve();
    await answer(`${url}/calendar/a-secret-path`);
    expect(lines.join('')).toContain('listening');
    expect(lines.join('')).not.toContain('a-secret-path');
  });
});

function isListening(url: string): Promise<boolean> {
  return new Promise((decide) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('connect', () => decide(true)).once('error', () => decide(false));
    socket.once('connect', () => socket.destroy());
  });
}
