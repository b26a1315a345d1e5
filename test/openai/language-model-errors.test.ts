import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ModelRequest } from '../../src/core/ports.ts';
import { createLanguageModel, type LanguageModelOptions } from '../../src/openai/language-model.ts';
import { failureOf } from '../support/openai-failures.ts';
import {
  deadBaseUrl,
  finishChunk,
  type OpenAiServer,
  startOpenAiServer,
  status,
  stream,
  textChunk,
  usageChunk,
} from '../support/openai-server.ts';

const request: ModelRequest = { messages: [{ role: 'user', content: 'hello' }], tools: [] };

function modelAt({ baseUrl }: Pick<OpenAiServer, 'baseUrl'>, options: Partial<LanguageModelOptions> = {}) {
  return createLanguageModel({ baseUrl, model: 'fake', maxRetries: 0, ...options });
}

describe('an answer that is an error', () => {
  it.each([
    [400, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
    [429, 'rate_limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('with status %i is %s', async (code, failure) => {
    const server = await startOpenAiServer(status(code, { error: { message: 'no', code: 'some_code' } }));
    const error = await failureOf(modelAt(server).complete(request));
    expect(error).toMatchObject({ failure, message: `the endpoint answered ${code} (some_code)` });
  });

  it('says neither key nor prompt nor what the server wrote', async () => {
    const apiKey = 'sk-very-secret';
    const body = { error: { message: `bad key ${apiKey} for "hello"`, type: 'no such key: sk-very-secret' } };
    const server = await startOpenAiServer(status(401, body));
    const error = await failureOf(modelAt(server, { apiKey }).complete(request));
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
    const all = inspect(error, { depth: 10, showHidden: true });
    expect(all).toContain('the endpoint answered 401');
    expect(all).not.toContain(apiKey);
    expect(all).not.toContain('"hello"');
  });

  it('waits as long as a 429 asks, and tries again', async () => {
    const limited = status(429, { error: { message: 'slow down' } }, { 'retry-after': '0.5' });
    const server = await startOpenAiServer(limited, stream(textChunk('hi'), finishChunk(), usageChunk(3, 1)));
    // The pause is longer than the idle limit: it is not silence.
    const reply = await modelAt(server, { maxRetries: 1, idleTimeoutMs: 300 }).complete(request);
    expect(reply.text).toBe('hi');
    expect(reply.durationMs).toBeGreaterThanOrEqual(490);
    expect(server.received).toHaveLength(2);
  });

  it('is rate limited when the tries run out', async () => {
    const server = await startOpenAiServer(status(429, {}, { 'retry-after': '0.01' }));
    const error = await failureOf(modelAt(server, { maxRetries: 2 }).complete(request));
    expect(error.failure).toBe('rate_limited');
    expect(server.received).toHaveLength(3);
  });

  it('is unavailable when nobody listens', async () => {
    const error = await failureOf(modelAt({ baseUrl: await deadBaseUrl() }).complete(request));
    expect(error).toMatchObject({ failure: 'unavailable', message: 'the endpoint cannot be reached (ECONNREFUSED)' });
  });
});
