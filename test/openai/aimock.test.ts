import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelMessage, ModelTool } from '../../src/core/ports.ts';
import { createEmbedder } from '../../src/openai/embedder.ts';
import { createLanguageModel } from '../../src/openai/language-model.ts';

const addTask: ModelTool = {
  name: 'add_task',
  description: 'Adds a task',
  parameters: { type: 'object', properties: { title: { type: 'string' } }, required: ['title'] },
};
const said = (content: string): ModelMessage => ({ role: 'user', content });

let mock: LLMock;
beforeEach(async () => {
  mock = await LLMock.create({ port: 0, host: '127.0.0.1', strict: true, chunkSize: 4 });
});
afterEach(() => mock.stop());

const languageModel = () =>
  createLanguageModel({ apiKey: 'test', baseUrl: `${mock.url}/v1`, model: 'gpt-4o-mini', maxRetries: 0 });
const embedder = (dimensions = 3) =>
  createEmbedder({ apiKey: 'test', baseUrl: `${mock.url}/v1`, model: 'embed', dimensions, maxRetries: 0 });

describe('a language model over an OpenAI mock', () => {
  it('gives the text in pieces as it streams in, and whole at the end with the tokens it took', async () => {
    const usage = { prompt_tokens: 11, completion_tokens: 5, total_tokens: 16 };
    mock.onMessage('hello', { content: 'Good morning, Ana.', usage });
    const pieces: string[] = [];

    const reply = await languageModel().complete({
      messages: [{ role: 'system', content: 'Be kind.' }, said('hello')],
      tools: [],
      onText: (piece) => pieces.push(piece),
    });

    expect(reply).toMatchObject({ text: 'Good morning, Ana.', calls: [], model: 'gpt-4o-mini' });
    expect(reply).toMatchObject({ tokensIn: 11, tokensOut: 5 });
    expect(reply.durationMs).toBeGreaterThanOrEqual(0);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe('Good morning, Ana.');
  });

  it('carries a tool call out and its result back', async () => {
    mock.onToolResult('call_1', { content: 'Added.' });
    mock.onMessage('milk', {
      toolCalls: [{ id: 'call_1', name: 'add_task', arguments: '{"title":"buy milk"}' }],
    });
    const model = languageModel();

    const first = await model.complete({ messages: [said('buy milk')], tools: [addTask] });
    expect(first.calls).toEqual([{ id: 'call_1', name: 'add_task', arguments: '{"title":"buy milk"}' }]);

    const second = await model.complete({
      messages: [
        said('buy milk'),
        { role: 'assistant', content: '', calls: first.calls },
        { role: 'tool', callId: 'call_1', content: 'task added' },
      ],
      tools: [addTask],
    });
    expect(second).toMatchObject({ text: 'Added.', calls: [] });
    expect(mock.getLastRequest()?.body).toMatchObject({
      tools: [{ type: 'function', function: { name: 'add_task', parameters: addTask.parameters } }],
      messages: [{ role: 'user' }, { role: 'assistant', tool_calls: [{ id: 'call_1' }] }, { role: 'tool' }],
    });
  });

  it('gives several calls of one answer in order', async () => {
    mock.onMessage('both', {
      toolCalls: [
        { name: 'add_task', arguments: '{"title":"one"}' },
        { name: 'add_task', arguments: '{"title":"two"}' },
      ],
    });
    const { calls } = await languageModel().complete({ messages: [said('both')], tools: [addTask] });
    expect(calls.map((call) => call.arguments)).toEqual(['{"title":"one"}', '{"title":"two"}']);
    expect(new Set(calls.map((call) => call.id)).size).toBe(2);
  });

  it.each([
    ['a rate limit', { rateLimitRate: 1 }, 'rate_limited'],
    ['a server that fails', { dropRate: 1 }, 'unavailable'],
    ['a connection closed without an answer', { disconnectRate: 1 }, 'unavailable'],
    ['an answer that is no stream', { malformedRate: 1 }, 'invalid'],
  ])('names %s', async (_, chaos, failure) => {
    mock.onMessage('hello', { content: 'hi' }, { chaos });
    const call = languageModel().complete({ messages: [said('hello')], tools: [] });
    await expect(call).rejects.toMatchObject({ name: 'ModelError', failure });
  });

  it('names a stream that breaks off', async () => {
    mock.onMessage('hello', { content: 'a rather long answer' }, { truncateAfterChunks: 2 });
    const call = languageModel().complete({ messages: [said('hello')], tools: [] });
    await expect(call).rejects.toMatchObject({ name: 'ModelError', failure: 'unavailable' });
  });

  it('tries again after a passing failure', async () => {
    mock.onMessage('hello', { content: 'hi' });
    mock.nextRequestError(500, { message: 'oops' });
    const model = createLanguageModel({ baseUrl: `${mock.url}/v1`, model: 'gpt-4o-mini', maxRetries: 1 });
    await expect(model.complete({ messages: [said('hello')], tools: [] })).resolves.toMatchObject({ text: 'hi' });
    expect(mock.getRequests()).toHaveLength(2);
  });
});

describe('an embedder over an OpenAI mock', () => {
  it('gives vectors of unit length', async () => {
    mock.onEmbedding('lisbon', { embedding: [3, 0, 4] });
    await expect(embedder().embed(['the lisbon job'])).resolves.toEqual([[0.6, 0, 0.8]]);
  });

  it('gives nothing for nothing, without a request', async () => {
    await expect(embedder().embed([])).resolves.toEqual([]);
    expect(mock.getRequests()).toEqual([]);
  });

  it('names a rate limit', async () => {
    mock.onEmbedding('lisbon', { embedding: [3, 0, 4] }, { chaos: { rateLimitRate: 1 } });
    await expect(embedder().embed(['lisbon'])).rejects.toMatchObject({ failure: 'rate_limited' });
  });

  it('names an answer that is not JSON', async () => {
    mock.onEmbedding('lisbon', { embedding: [3, 0, 4] }, { chaos: { malformedRate: 1 } });
    await expect(embedder().embed(['lisbon'])).rejects.toMatchObject({ failure: 'invalid' });
  });
});
