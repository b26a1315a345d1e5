import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Message } from '@grammyjs/types';
import { Arrivals } from './arrivals.ts';
import {
  createCallLog,
  type Fault,
  type Method,
  methods,
  type Payload,
  type RecordedCall,
} from './fake-telegram-calls.ts';
import {
  ApiError,
  type BotState,
  botMessage,
  createMethods,
  type FileToPerson,
  type SentToPerson,
} from './fake-telegram-methods.ts';
import { messageOf, type Person, pressOf, sentAtSeconds } from './fake-telegram-people.ts';
import { createUpdateQueue, type PendingUpdate, type UpdateQueue } from './fake-telegram-updates.ts';

export type FakeTelegram = Awaited<ReturnType<typeof startFakeTelegram>>;

/**
 * Telegram's Bot API on loopback, as documented, for one bot: long polls that hold and confirm, 409 for the older of two
 * polls, webhooks delivered until taken, the limits of sendMessage, and faults on demand.
 */
export async function startFakeTelegram({ token = '42:fake-token', port = 0 } = {}) {
  const calls = createCallLog();
  const updates = createUpdateQueue(500_000_000);
  const faults = createFaults();
  const state: BotState = { chats: new Set(), blocked: new Set(), openPresses: new Set(), nextMessageId: 1 };
  const sent: SentToPerson[] = [];
  const inbox = new Arrivals<SentToPerson>();
  const files = new Arrivals<FileToPerson>();
  const { handlers, close } = createMethods(state, updates, {
    message(message) {
      sent.push(message);
      inbox.put(message);
    },
    file: files.put,
  });

  async function handle<M extends Method>(method: M, request: IncomingMessage, response: ServerResponse) {
    const payload = (await readPayload(request)) as Payload<M>;
    const gone = new Promise<void>((resolve) => response.once('close', () => resolve()));
    calls.add({ method, payload, atMs: performance.now() } as RecordedCall);
    if (faults.meet(method, response)) return;
    const result = await handlers[method](payload, gone);
    if (response.destroyed) return;
    if (method === 'getUpdates') updates.markHandedOut(result as PendingUpdate[]);
    answer(response, 200, { ok: true, result });
  }

  const server = createServer((request, response) => {
    const route = routeOf(request.url ?? '');
    const work = async () => {
      if (route.token !== token) throw new ApiError(401, 'Unauthorized');
      if (route.method === undefined) throw new ApiError(404, 'Not Found');
      await handle(route.method, request, response);
    };
    work().catch((error: unknown) => refuse(response, error));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: boundPort } = server.address() as AddressInfo;

  return {
    token,
    port: boundPort,
    apiRoot: `http://127.0.0.1:${boundPort}`,
    calls,
    updates,
    /** All accepted messages of the bot, in order. */
    sent,
    /** The next accepted message that no earlier call of this has given out. */
    nextSent: inbox.next,
    /** The same for files. */
    nextFile: files.next,
    /** The next `times` calls of the method meet this fault. */
    fail: faults.plan,
    ...createPeopleActions(state, updates),
    async close(): Promise<void> {
      await close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What people do in their chats with the bot. Each returns the id of the update it makes. */
function createPeopleActions(state: BotState, updates: UpdateQueue) {
  const inChat = (person: Person, content: Partial<Message>) => {
    state.chats.add(person.id);
    return messageOf(person, state.nextMessageId++, content);
  };
  return {
    says(person: Person, content: string | Partial<Message>): number {
      return updates.push({ message: inChat(person, typeof content === 'string' ? { text: content } : content) });
    },
    edits(person: Person, content: Partial<Message>): number {
      return updates.push({ edited_message: inChat(person, { edit_date: sentAtSeconds + 60, ...content }) });
    },
    presses(person: Person, data: string): number {
      state.chats.add(person.id);
      const queryId = `press-${state.nextMessageId++}`;
      state.openPresses.add(queryId);
      const under = botMessage(person.id, 1, 'Which one?');
      return updates.push({ callback_query: pressOf(person, queryId, data, under) });
    },
    /** Any other update, malformed ones too. */
    push: updates.push,
    /** Makes a chat known that has not written yet. */
    knows(person: Person): void {
      state.chats.add(person.id);
    },
    blocks(person: Person): void {
      state.chats.add(person.id);
      state.blocked.add(person.id);
    },
  };
}

function createFaults() {
  const planned: { method: Method; fault: Fault }[] = [];
  return {
    plan(method: Method, fault: Fault, times = 1): void {
      for (let n = 0; n < times; n++) planned.push({ method, fault });
    },
    /** Whether the call met a fault that was planned for it; an error is thrown. */
    meet(method: Method, response: ServerResponse): boolean {
      const index = planned.findIndex((next) => next.method === method);
      const fault = index < 0 ? undefined : planned.splice(index, 1)[0]?.fault;
      if (fault === undefined) return false;
      if (fault.kind === 'hang_up') response.destroy();
      if (fault.kind === 'page') response.writeHead(fault.status).end('<html>proxy</html>');
      if (fault.kind === 'error') {
        throw new ApiError(fault.code, fault.description ?? 'Injected', fault.retryAfterSeconds);
      }
      return true;
    },
  };
}

/** JSON, or a form where files go along: as bots may send either. */
async function readPayload(request: IncomingMessage): Promise<unknown> {
  const body = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return JSON.parse(body.toString());
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const fields = Object.fromEntries(form);
  return { ...fields, chat_id: Number(fields.chat_id) };
}

/** Method names are case-insensitive for Telegram. */
function routeOf(url: string): { token: string | undefined; method: Method | undefined } {
  const match = /^\/bot(?<token>[^/]+)\/(?<method>\w+)$/.exec(url);
  const name = match?.groups?.method?.toLowerCase();
  return { token: match?.groups?.token, method: methods.find((known) => known.toLowerCase() === name) };
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return;
  const { code, message, retryAfterSeconds } = error instanceof ApiError ? error : new ApiError(400, String(error));
  const parameters = retryAfterSeconds === undefined ? {} : { parameters: { retry_after: retryAfterSeconds } };
  answer(response, code, { ok: false, error_code: code, description: message, ...parameters });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
