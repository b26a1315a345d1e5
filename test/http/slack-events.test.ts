import { createHmac } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpServer, type HttpServer } from '../../src/http/server.ts';
import { type NodeHandler, slackEventsRoute } from '../../src/http/slack-events.ts';
import { createLogger } from '../../src/log.ts';

let server: HttpServer | undefined;
afterEach(() => server?.stop());

const lines: string[] = [];

async function serve(handle: NodeHandler): Promise<string> {
  server = createHttpServer({
    host: '127.0.0.1',
    port: 0,
    health: async () => ({ ok: true, detail: {} }),
    metrics: async () => ({ contentType: 'text/plain', body: '' }),
    routes: (app) => {
      slackEventsRoute(app, '/slack/events', handle);
      app.post('/other', async (request) => request.body);
    },
    log: createLogger({ level: 'info', destination: { write: (line: string) => lines.push(line) } }),
  });
  return `http://127.0.0.1:${await server.start()}/slack/events`;
}

async function post(url: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { method: 'POST', body, headers: { connection: 'close', ...headers } });
  return { status: response.status, body: await response.text() };
}

describe('the Slack route', () => {
  it.each(['application/json', 'application/x-www-form-urlencoded', 'text/weird'])(
    'hands over the bytes of a body as they came, whatever %s would make of them',
    async (type) => {
      const url = await serve(async (request, response) => response.end(await text(request)));
      const body = '{"a":  1, payload=%7B%7D&né';
      expect(await post(url, body, { 'content-type': type })).toEqual({ status: 200, body });
    },
  );

  it('leaves the parsing of other routes as it was', async () => {
    const url = await serve(() => {});
    const other = url.replace('/slack/events', '/other');
    expect(await post(other, '{"a":  1}', { 'content-type': 'application/json' })).toEqual({
      status: 200,
      body: '{"a":1}',
    });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no database');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no database'))],
  ])('answers 500 and logs when the handler %s, so that Slack sends the event again', async (_how, handle) => {
    lines.length = 0;
    const url = await serve(handle);
    expect(await post(url, '{}')).toEqual({ status: 500, body: '' });
    expect(lines.join('')).toContain('no database');
  });

  it('refuses a body over 1 MiB', async () => {
    const url = await serve(async (request, response) => response.end(await text(request)));
    expect((await post(url, 'x'.repeat(1024 * 1024 + 1))).status).toBe(413);
    expect((await post(url, 'x'.repeat(1024 * 1024))).status).toBe(200);
  });
});

describe("Bolt's receiver behind the Slack route", () => {
  const signingSecret = 'a-signing-secret';
  const body = JSON.stringify({
    type: 'event_callback',
    event_id: 'Ev1',
    team_id: 'T1',
    event: { type: 'app_home_opened', user: 'U1' },
  });

  function signed(secret: string): Record<string, string> {
    const seconds = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
    return {
      'content-type': 'application/json',
      'x-slack-request-timestamp': seconds,
      'x-slack-signature': `v0=${signature}`,
    };
  }

  it('takes an event that Slack signed, and refuses another', async () => {
    const receiver = new HTTPReceiver({ signingSecret, endpoints: '/slack/events', logLevel: LogLevel.ERROR });
    const authorize = async () => ({ botToken: 'xoxb-local', botId: 'B1', botUserId: 'U0' });
    const app = new App({ receiver, authorize, logLevel: LogLevel.ERROR });
    const opened = Promise.withResolvers<string>();
    app.event('app_home_opened', async ({ event }) => opened.resolve(event.user));
    const url = await serve(receiver.requestListener);
    expect((await post(url, body, signed('wrong'))).status).toBe(401);
    expect((await post(url, body, signed(signingSecret))).status).toBe(200);
    expect(await opened.promise).toBe('U1');
  });
});
