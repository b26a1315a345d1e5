import { expect, it } from 'vitest';
import { createEmbedder, type EmbedderOptions } from '../../src/openai/embedder.ts';
import { type Answer, deadBaseUrl, type OpenAiServer, startOpenAiServer, status } from '../support/openai-server.ts';

function embedderAt({ baseUrl }: Pick<OpenAiServer, 'baseUrl'>, options: Partial<EmbedderOptions> = {}) {
  return createEmbedder({ baseUrl, model: 'embed', dimensions: 2, maxRetries: 0, ...options });
}

/** Answers with these embeddings, whatever was asked. */
const embeddings = (...data: unknown[]): Answer =>
  status(200, { data: data.map((embedding, index) => ({ index, embedding })) });

function base64(...values: number[]): string {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => {
    bytes.writeFloatLE(value, at * 4);
  });
  return bytes.toString('base64');
}

/** One vector a text: its direction tells the text's number (`t3` points to [3, 4]). Answers in reverse order. */
const reversed: Answer = (response, request) => {
  const texts = request.body.input as string[];
  const data = texts.map((text, index) => ({ index, embedding: [Number(text.slice(1)), 4] })).reverse();
  return status(200, { data })(response, request);
};

it('sends batches and restores the order of the texts', async () => {
  const server = await startOpenAiServer(reversed);
  const vectors = await embedderAt(server, { batchSize: 2 }).embed(['t0', 't1', 't2', 't3', 't4']);
  expect(server.received.map(({ body }) => body.input)).toEqual([['t0', 't1'], ['t2', 't3'], ['t4']]);
  expect(vectors.map(([x = 0, y = 0]) => Math.round((4 * x) / y))).toEqual([0, 1, 2, 3, 4]);
  for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
});

it('asks for plain numbers of its dimension, with a placeholder for the key', async () => {
  const server = await startOpenAiServer(embeddings([3, 4]));
  const embedder = embedderAt(server);
  await embedder.embed(['t']);
  expect(embedder).toMatchObject({ model: 'embed', dimensions: 2 });
  expect(server.received[0]).toMatchObject({
    path: '/v1/embeddings',
    headers: { authorization: expect.stringMatching(/^Bearer \S+$/) },
    body: { model: 'embed', input: ['t'], encoding_format: 'float', dimensions: 2 },
  });
});

it('asks without a dimension from then on where the server rejects the wish', async () => {
  const server = await startOpenAiServer(status(400, { error: { message: 'no matryoshka' } }), embeddings([3, 4]));
  const embedder = embedderAt(server);
  await expect(embedder.embed(['t'])).resolves.toEqual([[0.6, 0.8]]);
  await expect(embedder.embed(['t'])).resolves.toEqual([[0.6, 0.8]]);
  expect(server.received.map(({ body }) => 'dimensions' in body)).toEqual([true, false, false]);
});

it('decodes embeddings that come as base64 all the same', async () => {
  const server = await startOpenAiServer(embeddings(base64(3, 4)));
  const [vector = []] = await embedderAt(server).embed(['t']);
  expect(vector).toHaveLength(2);
  expect(vector[0]).toBeCloseTo(0.6, 6);
  expect(vector[1]).toBeCloseTo(0.8, 6);
});

it('takes embeddings without an index in the order they come', async () => {
  const server = await startOpenAiServer(status(200, { data: [{ embedding: [0, 5] }, { embedding: [5, 0] }] }));
  await expect(embedderAt(server).embed(['a', 'b'])).resolves.toEqual([
    [0, 1],
    [1, 0],
  ]);
});

it('gives unit vectors of components whose squares would overflow', async () => {
  const server = await startOpenAiServer(embeddings([3e200, 4e200]));
  const [vector = []] = await embedderAt(server).embed(['t']);
  expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
});

it.each<[string, Answer, RegExp]>([
  ['fewer vectors than texts', embeddings([3, 4]), /1 embeddings for 2 texts/],
  ['more vectors than texts', embeddings([3, 4], [3, 4], [3, 4]), /3 embeddings for 2 texts/],
  [
    'the same index twice',
    status(200, {
      data: [
        { index: 0, embedding: [3, 4] },
        { index: 0, embedding: [3, 4] },
      ],
    }),
    /no embedding for text 1/,
  ],
  ['another dimension', embeddings([3, 4], [1, 2, 3]), /3 dimensions, not 2/],
  ['another dimension as base64', embeddings(base64(1, 2, 3), base64(1, 2, 3)), /3 dimensions, not 2/],
  ['a null among the numbers', embeddings([3, 4], [3, null]), /not finite numbers/],
  ['NaN as base64', embeddings([3, 4], base64(Number.NaN, 1)), /not finite numbers/],
  ['infinity as base64', embeddings([3, 4], base64(1, Number.POSITIVE_INFINITY)), /not finite numbers/],
  ['a vector of zeros', embeddings([3, 4], [0, 0]), /no direction/],
  ['base64 that is no list of floats', embeddings([3, 4], 'AAAAAAA='), /not a list of 32-bit floats/],
  ['an object without data', status(200, { object: 'list' }), /no list of embeddings/],
])('calls an answer with %s invalid', async (_, answer, message) => {
  const server = await startOpenAiServer(answer);
  const call = embedderAt(server).embed(['a', 'b']);
  await expect(call).rejects.toMatchObject({ name: 'ModelError', failure: 'invalid' });
  await expect(call).rejects.toThrow(message);
});

it('calls NaN written into the JSON invalid', async () => {
  const server = await startOpenAiServer((response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[{"index":0,"embedding":[NaN,1]}]}');
  });
  await expect(embedderAt(server).embed(['t'])).rejects.toMatchObject({ failure: 'invalid' });
});

it.each([
  [401, 'refused'],
  [404, 'refused'],
  [429, 'rate_limited'],
  [500, 'unavailable'],
])('calls status %i %s', async (code, failure) => {
  const server = await startOpenAiServer(status(code, { error: { message: 'no' } }));
  await expect(embedderAt(server).embed(['t'])).rejects.toMatchObject({ name: 'ModelError', failure });
});

it('is unavailable when nobody listens', async () => {
  const call = embedderAt({ baseUrl: await deadBaseUrl() }).embed(['t']);
  await expect(call).rejects.toMatchObject({ name: 'ModelError', failure: 'unavailable' });
});

it('is unavailable when the connection drops in the middle', async () => {
  const server = await startOpenAiServer((response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"data":[', () => response.destroy());
  });
  await expect(embedderAt(server).embed(['t'])).rejects.toMatchObject({ name: 'ModelError', failure: 'unavailable' });
});

it('times out when the answer stalls, without another try', async () => {
  const server = await startOpenAiServer((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":[');
  });
  const call = embedderAt(server, { requestTimeoutMs: 60, maxRetries: 2 }).embed(['t']);
  await expect(call).rejects.toMatchObject({ name: 'ModelError', failure: 'timeout' });
  expect(server.received).toHaveLength(1);
});

it('rejects with the reason of an abort, and sends no further batch', async () => {
  const reason = new Error('the person withdrew consent');
  const abort = new AbortController();
  const server = await startOpenAiServer(async (response, request) => {
    await reversed(response, request);
    abort.abort(reason);
  });
  const call = embedderAt(server, { batchSize: 1 }).embed(['t1', 't2', 't3'], abort.signal);
  await expect(call).rejects.toBe(reason);
  expect(server.received).toHaveLength(1);
});

it('is not made with a batch size that would never get done', () => {
  expect(() => embedderAt({ baseUrl: 'http://127.0.0.1/v1' }, { batchSize: 0 })).toThrow('batchSize');
});
