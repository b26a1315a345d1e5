import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { ModelRequest } from '../../src/core/ports.ts';
import { createLanguageModel, type LanguageModelOptions } from '../../src/openai/language-model.ts';
import { silentAnswer } from '../support/openai-failures.ts';
import {
  finishChunk,
  type OpenAiServer,
  openStream,
  startOpenAiServer,
  status,
  stream,
  textChunk,
} from '../support/openai-server.ts';

const request: ModelRequest = { messages: [{ role: 'user', content: 'hello' }], tools: [] };

function modelAt({ baseUrl }: Pick<OpenAiServer, 'baseUrl'>, options: Partial<LanguageModelOptions> = {}) {
  return createLanguageModel({ baseUrl, model: 'fake', maxRetries: 0, ...options });
}

describe('a call that the caller aborts', () => {
  const reason = new Error('the person wrote again');

  it('is not sent when it was aborted before', async () => {
    const server = await startOpenAiServer(stream(textChunk('hi'), finishChunk()));
    const call = modelAt(server).complete({ ...request, signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(server.received).toEqual([]);
  });

  it('rejects with the reason while it waits for an answer', async () => {
    const abort = new AbortController();
    const server = await startOpenAiServer(() => abort.abort(reason));
    await expect(modelAt(server).complete({ ...request, signal: abort.signal })).rejects.toBe(reason);
  });

  it('rejects with the reason in the middle of the text, and closes the connection', async () => {
    const abort = new AbortController();
    const { answer, closed } = silentAnswer((response) => openStream(response, textChunk('Good')));
    const server = await startOpenAiServer(answer);
    const onText = () => abort.abort(reason);
    await expect(modelAt(server).complete({ ...request, signal: abort.signal, onText })).rejects.toBe(reason);
    await closed;
  });

  it('rejects with the reason between two tries', async () => {
    const abort = new AbortController();
    const server = await startOpenAiServer(async (response, received) => {
      await status(429, {}, { 'retry-after': '30' })(response, received);
      await once(response, 'close');
      abort.abort(reason);
    });
    const call = modelAt(server, { maxRetries: 1 }).complete({ ...request, signal: abort.signal });
    await expect(call).rejects.toBe(reason);
  });
});

it('an error that the listener throws is handed on as it is', async () => {
  const mistake = new TypeError('a mistake in the listener');
  const server = await startOpenAiServer(stream(textChunk('Good'), finishChunk()));
  const onText = () => {
    throw mistake;
  };
  await expect(modelAt(server).complete({ ...request, onText })).rejects.toBe(mistake);
});

it('a model without a key and without a base URL is not made', () => {
  expect(() => createLanguageModel({ model: 'gpt' })).toThrow('needs an API key, or the base URL');
  expect(() => createLanguageModel({ model: 'gpt', baseUrl: 'localhost' })).toThrow('is not a URL');
});
