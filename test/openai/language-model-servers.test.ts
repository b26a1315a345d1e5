import { expect, it } from 'vitest';
import type { ModelCall, ModelRequest } from '../../src/core/ports.ts';
import { createLanguageModel } from '../../src/openai/language-model.ts';
import {
  callChunk,
  finishChunk,
  type OpenAiServer,
  startOpenAiServer,
  status,
  stream,
  textChunk,
  usageChunk,
} from '../support/openai-server.ts';

// How compatible servers differ from OpenAI, and what becomes of it.

const request: ModelRequest = { messages: [{ role: 'user', content: 'hello' }], tools: [] };
const modelAt = ({ baseUrl }: OpenAiServer) => createLanguageModel({ baseUrl, model: 'asked-for', maxRetries: 0 });

async function callsFrom(...chunks: unknown[]): Promise<ModelCall[]> {
  const server = await startOpenAiServer(stream(...chunks, finishChunk('tool_calls')));
  return (await modelAt(server).complete(request)).calls;
}

it('a server without keys gets a placeholder, and no empty list of tools', async () => {
  const server = await startOpenAiServer(stream(textChunk('hi'), finishChunk()));
  await modelAt(server).complete(request);
  expect(server.received[0]?.path).toBe('/v1/chat/completions');
  expect(server.received[0]?.headers.authorization).toMatch(/^Bearer \S+$/);
  expect(server.received[0]?.body).toEqual({
    model: 'asked-for',
    messages: [{ role: 'user', content: 'hello' }],
    stream: true,
    stream_options: { include_usage: true },
  });
});

it('missing usage counts as zero tokens, and the model is the one that was asked for', async () => {
  const server = await startOpenAiServer(stream({ choices: [{ delta: { content: 'hi' } }] }, finishChunk()));
  const reply = await modelAt(server).complete(request);
  expect(reply).toMatchObject({ text: 'hi', model: 'asked-for', tokensIn: 0, tokensOut: 0 });
});

it('running totals of usage end at the last one, and odd counts at zero', async () => {
  const odd = { choices: [], usage: { prompt_tokens: 'many', completion_tokens: 9 } };
  const server = await startOpenAiServer(
    stream(usageChunk(7, 1), textChunk('hi'), finishChunk(), usageChunk(7, 2)),
    stream(textChunk('hi'), finishChunk(), odd),
  );
  const model = modelAt(server);
  await expect(model.complete(request)).resolves.toMatchObject({ model: 'fake-1', tokensIn: 7, tokensOut: 2 });
  await expect(model.complete(request)).resolves.toMatchObject({ tokensIn: 0, tokensOut: 9 });
});

it.each([400, 422])(
  'a server that rejects the wish for usage with %i is asked without it from then on',
  async (code) => {
    const server = await startOpenAiServer(
      status(code, { detail: [{ loc: ['body', 'stream_options'], msg: 'extra fields not permitted' }] }),
      stream(textChunk('hi'), finishChunk()),
    );
    const model = modelAt(server);
    await expect(model.complete(request)).resolves.toMatchObject({ text: 'hi' });
    await expect(model.complete(request)).resolves.toMatchObject({ text: 'hi' });
    expect(server.received.map(({ body }) => 'stream_options' in body)).toEqual([true, false, false]);
  },
);

it('a server that has taken the wish for usage is not asked twice when it refuses a request', async () => {
  const server = await startOpenAiServer(stream(textChunk('hi'), finishChunk()), status(400, {}));
  const model = modelAt(server);
  await model.complete(request);
  await expect(model.complete(request)).rejects.toMatchObject({ failure: 'refused' });
  expect(server.received).toHaveLength(2);
});

it('an empty list of tool calls is no call', async () => {
  const server = await startOpenAiServer(stream(textChunk('hi'), callChunk(), finishChunk()));
  await expect(modelAt(server).complete(request)).resolves.toMatchObject({ text: 'hi', calls: [] });
});

it('pieces of several calls come together by index', async () => {
  const calls = await callsFrom(
    callChunk({ index: 0, id: 'a', type: 'function', function: { name: 'add_task', arguments: '' } }),
    callChunk({ index: 0, function: { arguments: '{"ti' } }),
    callChunk({ index: 1, id: 'b', type: 'function', function: { name: 'log_habit', arguments: '{"km"' } }),
    callChunk({ index: 0, function: { arguments: 'tle":"x"}' } }, { index: 1, function: { arguments: ':5}' } }),
  );
  expect(calls).toEqual([
    { id: 'a', name: 'add_task', arguments: '{"title":"x"}' },
    { id: 'b', name: 'log_habit', arguments: '{"km":5}' },
  ]);
});

it('a server that repeats id and name with every piece means one call', async () => {
  const piece = (text: string) => callChunk({ index: 0, id: 'a', function: { name: 'add_task', arguments: text } });
  expect(await callsFrom(piece('{"title"'), piece(':"x"}'), piece(''))).toEqual([
    { id: 'a', name: 'add_task', arguments: '{"title":"x"}' },
  ]);
});

it.each([
  ['without an index', {}, {}],
  ['all at index 0', { index: 0 }, { index: 0 }],
  ['all at index 0 with empty ids', { index: 0, id: '' }, { index: 0, id: '' }],
  ['all at index 0 with ids', { index: 0, id: 'a' }, { index: 0, id: 'b' }],
  ['without an index but with ids', { id: 'a' }, { id: 'b' }],
  ['with the same id', { index: 0, id: 'a' }, { index: 1, id: 'a' }],
])('whole calls %s are told apart, each with an id of its own', async (_, one, two) => {
  const first = { ...one, function: { name: 'add_task', arguments: '{"title":"one"}' } };
  const second = { ...two, function: { name: 'add_task', arguments: '{"title":"two"}' } };
  for (const chunks of [[callChunk(first, second)], [callChunk(first), callChunk(second)]]) {
    const calls = await callsFrom(...chunks);
    expect(calls.map((call) => call.arguments)).toEqual(['{"title":"one"}', '{"title":"two"}']);
    expect(new Set(calls.map((call) => call.id)).size).toBe(2);
    for (const { id } of calls) expect(id).toMatch(/^[\w-]{1,40}$/);
  }
});

it('arguments pass through as text, JSON or not, and an object becomes text', async () => {
  const calls = await callsFrom(
    callChunk({ index: 0, id: 'a', function: { name: 'add_task', arguments: '{title: x' } }),
    callChunk({ index: 1, id: 'b', function: { name: 'made_up', arguments: { title: 'x' } } }),
    callChunk({ index: 2, id: 'c', function: { name: 'show_day' } }),
  );
  expect(calls.map((call) => call.arguments)).toEqual(['{title: x', '{"title":"x"}', '']);
});

it('a call out of form goes back in a form that servers take', async () => {
  const server = await startOpenAiServer(stream(textChunk('hi'), finishChunk()));
  await modelAt(server).complete({
    messages: [
      { role: 'assistant', content: '', calls: [{ id: 'a', name: 'functions.add task', arguments: '{title: x' }] },
      { role: 'tool', callId: 'a', content: 'the arguments are not JSON' },
      { role: 'assistant', content: 'Sorry.', calls: [] },
    ],
    tools: [],
  });
  expect(server.received[0]?.body.messages).toEqual([
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'a', type: 'function', function: { name: 'functions_add_task', arguments: '{}' } }],
    },
    { role: 'tool', tool_call_id: 'a', content: 'the arguments are not JSON' },
    { role: 'assistant', content: 'Sorry.' },
  ]);
});
