import { describe, expect, it } from 'vitest';
import type { ModelRequest } from '../../src/core/ports.ts';
import { createLanguageModel, type LanguageModelOptions } from '../../src/openai/language-model.ts';
import { failureOf, silentAnswer } from '../support/openai-failures.ts';
import {
  type Answer,
  finishChunk,
  type OpenAiServer,
  openStream,
  startOpenAiServer,
  stream,
  textChunk,
} from '../support/openai-server.ts';

const request: ModelRequest = { messages: [{ role: 'user', content: 'hello' }], tools: [] };

function modelAt({ baseUrl }: Pick<OpenAiServer, 'baseUrl'>, options: Partial<LanguageModelOptions> = {}) {
  return createLanguageModel({ baseUrl, model: 'fake', maxRetries: 0, ...options });
}

describe('a stream that goes wrong', () => {
  it.each<[string, Answer]>([
    ['before it answers at all', () => {}],
    ['after its headers', (response) => openStream(response)],
    ['in the middle of the text', (response) => openStream(response, textChunk('Good'))],
  ])('is a timeout when the server falls silent %s, and the request is aborted', async (_, begin) => {
    const { answer, closed } = silentAnswer(begin);
    const server = await startOpenAiServer(answer);
    const error = await failureOf(modelAt(server, { idleTimeoutMs: 60, maxRetries: 2 }).complete(request));
    expect(error).toMatchObject({ failure: 'timeout', message: 'the endpoint sent nothing for 60 ms' });
    await closed;
    expect(server.received).toHaveLength(1);
  });

  it('is a timeout when bytes trickle in past the limit for the whole attempt', async () => {
    const server = await startOpenAiServer((response) => {
      openStream(response);
      const beat = setInterval(() => response.write(': still here\n\n'), 10);
      response.on('close', () => clearInterval(beat));
    });
    const error = await failureOf(modelAt(server, { idleTimeoutMs: 5000, requestTimeoutMs: 100 }).complete(request));
    expect(error).toMatchObject({ failure: 'timeout', message: 'the answer was not complete after 100 ms' });
  });

  it('is no timeout as long as keep-alive comments come', async () => {
    const server = await startOpenAiServer((response) => {
      openStream(response);
      let beats = 0;
      const beat = setInterval(() => {
        response.write(': still here\n\n');
        if (++beats < 12) return;
        clearInterval(beat);
        response.end([textChunk('at last'), finishChunk()].map((c) => `data: ${JSON.stringify(c)}\n\n`).join(''));
      }, 40);
    });
    await expect(modelAt(server, { idleTimeoutMs: 400 }).complete(request)).resolves.toMatchObject({ text: 'at last' });
  });

  it('is cut off when it ends without a finish reason', async () => {
    const server = await startOpenAiServer(stream(textChunk('Good mor')));
    expect(await failureOf(modelAt(server).complete(request))).toMatchObject({ failure: 'cut_off' });
  });

  it('is cut off when it ends without a word', async () => {
    const server = await startOpenAiServer(stream());
    expect(await failureOf(modelAt(server).complete(request))).toMatchObject({ failure: 'cut_off' });
  });

  it('is unavailable when the connection drops in the middle', async () => {
    const heard = Promise.withResolvers<string>();
    const server = await startOpenAiServer(async (response) => {
      openStream(response, textChunk('Good'));
      await heard.promise;
      response.destroy();
    });
    const error = await failureOf(modelAt(server).complete({ ...request, onText: heard.resolve }));
    expect(error.failure).toBe('unavailable');
    expect(error.message).toContain('the connection broke in the middle of the answer');
  });

  it.each<[string, unknown]>([
    ['is not JSON', '{"choices":[{"delta":'],
    ['is not an object', '42'],
    ['is not shaped like a chunk', { choices: [{ delta: { content: ['parts'] } }] }],
  ])('is invalid when a chunk %s', async (_, event) => {
    const server = await startOpenAiServer(stream(textChunk('Good'), event, finishChunk()));
    expect(await failureOf(modelAt(server).complete(request))).toMatchObject({ failure: 'invalid' });
  });

  it('is invalid when it is a web page', async () => {
    const server = await startOpenAiServer((response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>It works</h1>');
    });
    const error = await failureOf(modelAt(server).complete(request));
    expect(error).toMatchObject({ failure: 'invalid' });
    expect(error.message).toContain('check its base URL');
  });

  it.each<[string, object, string]>([
    ['the status it would have sent', { code: 429, message: 'slow down' }, 'rate_limited'],
    ['a code', { code: 'rate_limit_exceeded', message: 'slow down' }, 'rate_limited'],
    ['a type', { type: 'server_error', message: 'out of memory' }, 'unavailable'],
    ['a bad request', { code: '400', message: 'too long' }, 'refused'],
  ])('takes the failure from an error event that holds %s', async (_, error, failure) => {
    const server = await startOpenAiServer(stream(textChunk('Good'), { error }));
    expect(await failureOf(modelAt(server).complete(request))).toMatchObject({ failure });
  });

  it('keeps the reply when the trouble comes after the finish reason', async () => {
    const server = await startOpenAiServer((response) => openStream(response, textChunk('Done.'), finishChunk()));
    const reply = await modelAt(server, { idleTimeoutMs: 60 }).complete(request);
    expect(reply).toMatchObject({ text: 'Done.', tokensIn: 0, tokensOut: 0 });
  });
});
