import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface ReceivedRequest {
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

export type Answer = (response: ServerResponse, request: ReceivedRequest) => void | Promise<void>;

export interface OpenAiServer {
  baseUrl: string;
  /** Every request so far, in order. */
  received: ReceivedRequest[];
}

/**
 * An endpoint on loopback that gives the answers it is told: the first request gets the first one, and so on; the last
 * one stands for all further requests. For what a well-behaved mock cannot do: stalls, drops and broken protocol.
 */
export async function startOpenAiServer(...answers: [Answer, ...Answer[]]): Promise<OpenAiServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const body = (await json(request)) as Record<string, unknown>;
    const entry = { path: request.url ?? '', headers: request.headers, body };
    const answer = answers[Math.min(received.length, answers.length - 1)] ?? answers[0];
    received.push(entry);
    await answer(response, entry);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { baseUrl: `http://127.0.0.1:${address.port}/v1`, received };
}

/** An address on loopback where nobody listens. */
export async function deadBaseUrl(): Promise<string> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}/v1`;
}

/** Answers with a status and a JSON body. */
export function status(code: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Begins an event stream and sends these events: objects as JSON, text as it is. Leaves the stream open. */
export function openStream(response: ServerResponse, ...events: unknown[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  for (const event of events) response.write(`data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`);
}

/** A whole stream: these events, `[DONE]`, end. */
export function stream(...events: unknown[]): Answer {
  return (response) => {
    openStream(response, ...events, '[DONE]');
    response.end();
  };
}

export const textChunk = (content: string) => ({ model: 'fake-1', choices: [{ index: 0, delta: { content } }] });

export const callChunk = (...calls: unknown[]) => ({ choices: [{ index: 0, delta: { tool_calls: calls } }] });

export const finishChunk = (reason = 'stop') => ({ choices: [{ index: 0, delta: {}, finish_reason: reason }] });

export const usageChunk = (tokensIn: number, tokensOut: number) => ({
  choices: [],
  usage: { prompt_tokens: tokensIn, completion_tokens: tokensOut },
});
