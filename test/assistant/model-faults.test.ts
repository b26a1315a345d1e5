import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TaskSchema } from '../../src/core/planning/task.entity.ts';
import type { LanguageModel } from '../../src/core/ports.ts';
import { createLogger } from '../../src/log.ts';
import { createLanguageModel, type LanguageModelOptions } from '../../src/openai/language-model.ts';
import { type Chat, openChat } from '../support/chat.ts';
import { call, type ModelServer, startModelServer } from '../support/model-server.ts';
import { silentAnswer } from '../support/openai-failures.ts';
import {
  type Answer,
  callChunk,
  deadBaseUrl,
  finishChunk,
  openStream,
  startOpenAiServer,
  status,
  stream,
  textChunk,
} from '../support/openai-server.ts';

const apiKey = 'garden-gate-31415';
const modelDown = '(The language model can’t be reached, so I use my built-in understanding.)';

let server: ModelServer;
let chat: Chat;
let endpoint: Partial<LanguageModelOptions>;
const logged: string[] = [];
beforeAll(async () => {
  server = await startModelServer();
  const model: LanguageModel = {
    complete: (request) => createLanguageModel({ ...server.options, apiKey, ...endpoint }).complete(request),
  };
  const log = createLogger({ level: 'debug', destination: { write: (line) => void logged.push(line) } });
  chat = await openChat({ model, log });
});
afterAll(async () => {
  await chat?.stop();
  await server?.stop();
});

const titles = async () =>
  (await chat.app.database.asPerson(chat.owner).find(TaskSchema, { archivedAt: null })).map(({ title }) => title);

/** Says a sentence that both can read while the endpoint does something; the interpreter must have done it, once. */
async function sayMeanwhile(title: string, at: Partial<LanguageModelOptions> = {}): Promise<void> {
  endpoint = at;
  expect(await chat.say(`add ${title}`)).toBe(`${modelDown}\nAdded: ${title}`);
  expect((await titles()).filter((one) => one === title)).toEqual([title]);
}

const callOf = (title: string) => ({
  index: 0,
  id: 'call_1',
  function: { name: 'add_task', arguments: JSON.stringify({ title }) },
});

describe('where the model can’t be used, the interpreter answers and says so', () => {
  it.each([
    ['a rate limit', { rateLimitRate: 1 }],
    ['a failing server', { dropRate: 1 }],
    ['a connection closed without an answer', { disconnectRate: 1 }],
    ['an answer that is no stream', { malformedRate: 1 }],
  ])('after %s', async (what, chaos) => {
    server.scriptFault(`add ${what}`, 'never told', { chaos });
    await sayMeanwhile(what);
    expect(server.asked(`add ${what}`)).toHaveLength(1);
  });

  it.each([
    ['a refused key', 401, `Incorrect API key provided: ${apiKey}`],
    ['a model that does not exist', 404, 'no such model'],
    ['a request that is too long', 400, 'context length exceeded'],
    ['an overloaded server', 503, 'busy'],
  ])('after %s', async (what, code, message) => {
    server.script(`add ${what}`, { error: { message }, status: code });
    await sayMeanwhile(what);
  });

  it('after an answer that breaks off', async () => {
    const title = 'a cut stream';
    const step = [call('add_task', { title: `${title}, a rather long title that comes in several pieces` })];
    server.scriptFault(`add ${title}`, step, { truncateAfterChunks: 2 });
    await sayMeanwhile(title);
  });

  it('after an empty answer', async () => {
    server.script('add an empty answer', '   ');
    await sayMeanwhile('an empty answer');
  });

  it('when nobody listens there', async () => {
    await sayMeanwhile('a dead endpoint', { baseUrl: await deadBaseUrl() });
  });

  it.each<[string, Answer]>([
    ['a stream without a finish reason', stream(callChunk(callOf('never')))],
    ['a stream that is not JSON', stream('{"choices": [{')],
    ['a stream of something else', stream({ choices: [{ delta: { tool_calls: 'all of them' } }] })],
    ['a finished answer with nothing in it', stream(finishChunk())],
    ['an error in the middle', stream(callChunk(callOf('never')), { error: { message: apiKey, code: 500 } })],
    ['a web page', (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hi</h1>')],
    ['a redirect to nowhere', status(302, {}, { location: 'http://127.0.0.1:1/' })],
    ['an empty body', (response) => void response.writeHead(200).end()],
  ])('after %s', async (what, answer) => {
    const { baseUrl } = await startOpenAiServer(answer);
    await sayMeanwhile(what, { baseUrl });
  });

  it.each<[string, Answer]>([
    ['no answer at all', () => undefined],
    ['an answer that stalls', (response) => openStream(response, textChunk('Well'), callChunk(callOf('never')))],
  ])('after %s within the limit, and hangs up', async (what, begin) => {
    const { answer, closed } = silentAnswer(begin);
    const { baseUrl } = await startOpenAiServer(answer);
    await sayMeanwhile(what, { baseUrl, idleTimeoutMs: 150 });
    await closed;
  });

  it('honestly where the interpreter does not understand either', async () => {
    server.scriptFault('what a week it was', 'never told', { chaos: { dropRate: 1 } });
    endpoint = {};
    const reply = await chat.say('what a week it was');
    expect(reply).toContain(`${modelDown}\nI didn’t understand that.`);
    expect(await chat.say('1')).toBe('Added: what a week it was');
  });
});

describe('a model that fails after some of its calls ran', () => {
  it.each<[string, Answer]>([
    ['a rate limit', status(429, { error: { message: 'slow down' } })],
    ['a cut stream', stream(textChunk('I have add'))],
  ])('has them stand, once, and reported: %s', async (what, failure) => {
    const { baseUrl, received } = await startOpenAiServer(
      stream(
        callChunk({ ...callOf(''), function: { name: 'list_tasks', arguments: '{}' } }),
        finishChunk('tool_calls'),
      ),
      stream(callChunk(callOf(`half way: ${what}`)), finishChunk('tool_calls')),
      failure,
    );
    endpoint = { baseUrl };
    expect(await chat.say(`start and stumble over ${what}`)).toBe(
      `(I could not get to the end of this with the language model. So far:)\nAdded: half way: ${what}`,
    );
    expect(received).toHaveLength(3);
    expect((await titles()).filter((title) => title === `half way: ${what}`)).toHaveLength(1);
    await sayMeanwhile(`life after ${what}`, { baseUrl });
  });
});

describe('the log of all this', () => {
  it('names the failures and holds neither the key nor anybody’s words', async () => {
    endpoint = {};
    server.script('my secret is a hidden staircase', [call('add_task', { title: 'dust the staircase' })], {
      error: { message: `${apiKey} is wrong for: my secret is a hidden staircase`, code: 'invalid_api_key' },
      status: 401,
    });
    expect(await chat.say('my secret is a hidden staircase')).toContain('Added: dust the staircase');

    const log = logged.join('');
    expect(log).toContain('"failure":"refused"');
    expect(log).toContain('answered 401 (invalid_api_key)');
    for (const failure of ['rate_limited', 'unavailable', 'timeout', 'cut_off', 'invalid']) {
      expect(log).toContain(`"failure":"${failure}"`);
    }
    expect(log).not.toContain(apiKey);
    expect(log).not.toMatch(/staircase|stumble|half way/);
  });

  it('is kept in numbers, too', async () => {
    const { body } = await chat.app.metrics.render();
    for (const outcome of ['ok', 'rate_limited', 'unavailable', 'timeout', 'cut_off', 'invalid', 'refused']) {
      expect(body).toMatch(new RegExp(`steward_model_calls_total\\{outcome="${outcome}"\\} [1-9]`));
    }
  });
});
