import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How to answer one call: a JSON body with a status and headers, or the connection cut after the request was read. */
export type FakeAnswer = { status?: number; headers?: Record<string, string>; body: unknown } | 'reset';

export interface FakeCall {
  method: string;
  args: Record<string, string>;
  authorization: string | undefined;
  /** Milliseconds since the process began. */
  at: number;
}

const accepted: Record<string, unknown> = {
  'auth.test': { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T0FAKE' },
  'users.info': { ok: true, user: { id: 'U1', locale: 'pt-PT', profile: { display_name: 'Ana' } } },
  'conversations.open': { ok: true, channel: { id: 'D0FAKE' } },
  'views.publish': { ok: true },
  'files.completeUploadExternal': { ok: true, files: [] },
};

/**
 * Slack's Web API for what the peer does not do: refusals, rate limits, trouble. Calls succeed unless an answer was set;
 * answers set for a method are used up in order, one a call.
 */
export class FakeSlackApi {
  readonly #server: Server;
  readonly #answers = new Map<string, FakeAnswer[]>();
  readonly calls: FakeCall[] = [];

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  static async start(): Promise<FakeSlackApi> {
    const fake = new FakeSlackApi();
    fake.#server.listen(0, '127.0.0.1');
    await once(fake.#server, 'listening');
    return fake;
  }

  get apiUrl(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/api/`;
  }

  next(method: string, ...answers: FakeAnswer[]): void {
    this.#answers.set(method, [...(this.#answers.get(method) ?? []), ...answers]);
  }

  /** `ok: false` with Slack's word for why. */
  refuse(method: string, error: string): void {
    this.next(method, { body: { ok: false, error } });
  }

  callsOf(method: string): FakeCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.url?.replace('/api/', '') ?? '';
    const args = Object.fromEntries(new URLSearchParams(await text(request)));
    this.calls.push({ method, args, authorization: request.headers.authorization, at: performance.now() });
    const answer = this.#answers.get(method)?.shift() ?? { body: this.#accept(method) };
    if (answer === 'reset') {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  }

  #accept(method: string): unknown {
    if (method === 'files.getUploadURLExternal') {
      return { ok: true, upload_url: `${this.apiUrl}upload/F1`, file_id: 'F1' };
    }
    // Where files are uploaded to answers in plain words.
    if (method === 'upload/F1') return 'OK';
    if (method === 'chat.postMessage') return { ok: true, ts: `1700000000.00000${this.callsOf(method).length}` };
    return accepted[method] ?? { ok: false, error: 'unknown_method' };
  }
}
