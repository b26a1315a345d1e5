import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runTurn } from '../../src/assistant/turn.ts';
import type { TurnParts } from '../../src/assistant/turn-parts.ts';
import { localSender } from '../../src/channels/terminal/terminal-channel.ts';
import { InboundMessageSchema } from '../../src/core/conversation/inbound-message.entity.ts';
import { OutboundMessageSchema } from '../../src/core/conversation/outbound-message.entity.ts';
import { ToolCallSchema } from '../../src/core/conversation/tool-call.entity.ts';
import { TaskSchema } from '../../src/core/planning/task.entity.ts';
import type { LanguageModel } from '../../src/core/ports.ts';
import { createLanguageModel } from '../../src/openai/language-model.ts';
import { type Chat, openChat } from '../support/chat.ts';
import { call, type ModelServer, modelOf, resultsIn, startModelServer } from '../support/model-server.ts';
import { silentAnswer } from '../support/openai-failures.ts';
import { startOpenAiServer } from '../support/openai-server.ts';

let server: ModelServer;
let chat: Chat;
let parts: TurnParts & { model: LanguageModel };
beforeAll(async () => {
  server = await startModelServer();
  // No workers: these tests run the turns.
  chat = await openChat({ roles: new Set() });
});
afterAll(async () => {
  await chat?.stop();
  await server?.stop();
});
beforeEach(() => {
  const { database, toolbox, memory, queues, metrics } = chat.app;
  parts = {
    asPerson: (personId, context) => database.asPerson(personId, context),
    toolbox,
    memory,
    jobs: queues,
    log: pino({ level: 'silent' }),
    observe: metrics,
    showWorking: () => undefined,
    model: modelOf(server),
  };
});

const asOwner = () => chat.app.database.asPerson(chat.owner);
const running = new AbortController().signal;

/** Stores a message of the owner's, as a channel does. */
async function store(said: string): Promise<{ personId: string; inboundId: string }> {
  const externalId = randomUUID();
  const sender = { ...localSender, displayName: 'Ana' };
  const replyTo = { channel: 'terminal', workspace: '', conversation: 'local' } as const;
  const content = { kind: 'text', text: said } as const;
  await chat.app.receive({ externalId, sender, replyTo, content, sentAt: chat.clock.now() });
  const { id } = await asOwner().findOneOrFail(InboundMessageSchema, { externalId });
  return { personId: chat.owner, inboundId: id };
}

const replyTo = async ({ inboundId }: { inboundId: string }) =>
  (await asOwner().findOne(OutboundMessageSchema, { inboundId }))?.text;

const countOf = (title: string) => asOwner().count(TaskSchema, { title });

/** The model, until it has answered so often; then the process dies with it. */
function diesAfter(answers: number): LanguageModel {
  const model = modelOf(server);
  let left = answers;
  return {
    async complete(request) {
      if (left === 0) throw new Error('the process ended');
      left -= 1;
      return model.complete(request);
    },
  };
}

/** The database, until so many tool calls began; then the process dies within the next one. */
function diesWithinCall(number: number): TurnParts['asPerson'] {
  const { asPerson } = parts;
  const begun = new Set<string>();
  return (personId, context) => {
    if (context.toolCallId) begun.add(context.toolCallId);
    if (context.toolCallId && begun.size > number) throw new Error('the process ended');
    return asPerson(personId, context);
  };
}

describe('a turn that is run again', () => {
  it('calls nothing again that ran, and tells the model what it came to', async () => {
    const job = await store('hooks and nails');
    server.script(
      'hooks and nails',
      [call('add_task', { title: 'hooks' }, 'call_a'), call('add_task', { title: 'nails' }, 'call_b')],
      [call('add_task', { title: 'hammer' }, 'call_a')],
      'All on the list.',
    );

    await expect(runTurn({ ...parts, model: diesAfter(2) }, job, running)).rejects.toThrow('the process ended');
    expect(await replyTo(job)).toBeUndefined();
    await runTurn(parts, job, running);

    expect(await replyTo(job)).toBe('All on the list.');
    for (const title of ['hooks', 'nails', 'hammer']) expect(await countOf(title)).toBe(1);
    const requests = server.asked('hooks and nails');
    expect(requests).toHaveLength(3);
    expect(resultsIn(requests[2]).map(({ text }) => text)).toEqual(['Added: hooks', 'Added: nails', 'Added: hammer']);
  });

  it.each([0, 1, 2])('runs what is left of a step that died within call %i', async (number) => {
    const said = `screws, glue and tape ${number}`;
    const titles = ['screws', 'glue', 'tape'].map((title) => `${title} ${number}`);
    const job = await store(said);
    const calls = titles.map((title) => call('add_task', { title }));
    server.script(said, calls, 'Three more.');

    const dying = { ...parts, asPerson: diesWithinCall(number) };
    await expect(runTurn(dying, job, running)).rejects.toThrow('the process ended');
    expect((await Promise.all(titles.map(countOf))).filter((count) => count === 1)).toHaveLength(number);
    await runTurn(parts, job, running);

    expect(await Promise.all(titles.map(countOf))).toEqual([1, 1, 1]);
    expect(await replyTo(job)).toBe('Three more.');
    expect(server.asked(said)).toHaveLength(2);
    const calledBy = await asOwner().find(ToolCallSchema, { inboundId: job.inboundId });
    expect(calledBy.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
  });

  it('asks for the last words once more where only they were lost', async () => {
    const job = await store('a ladder');
    server.script('a ladder', [call('add_task', { title: 'ladder' })], 'A ladder it is.');
    const lost: TurnParts['jobs'] = { send: () => Promise.reject(new Error('the process ended')) };

    await expect(runTurn({ ...parts, jobs: lost }, job, running)).rejects.toThrow('the process ended');
    await runTurn(parts, job, running);

    expect(await replyTo(job)).toBe('A ladder it is.');
    expect(await countOf('ladder')).toBe(1);
    expect(server.asked('a ladder')).toHaveLength(3);
  });

  it('asks its question again, not the model', async () => {
    await asOwner().transactional(async (em) => {
      for (const title of ['red paint', 'blue paint']) em.create(TaskSchema, { personId: chat.owner, title });
    });
    const job = await store('the paint is bought');
    server.script('the paint is bought', [call('complete_task', { task: 'paint' })]);
    const lost: TurnParts['jobs'] = { send: () => Promise.reject(new Error('the process ended')) };

    await expect(runTurn({ ...parts, jobs: lost }, job, running)).rejects.toThrow('the process ended');
    await runTurn(parts, job, running);

    expect(await replyTo(job)).toBe('Which one do you mean by “paint”?');
    expect(server.asked('the paint is bought')).toHaveLength(1);
  });

  it('reports what ran where there is no model any more', async () => {
    const job = await store('a saw');
    server.script('a saw', [call('add_task', { title: 'saw' })], 'Never told.');
    await expect(runTurn({ ...parts, model: diesAfter(1) }, job, running)).rejects.toThrow('the process ended');
    const { model: _, ...withoutModel } = parts;
    await runTurn(withoutModel, job, running);
    expect(await replyTo(job)).toBe('Added: saw');
    expect(await countOf('saw')).toBe(1);
  });

  it('gives up with an apology after a few attempts, and keeps what ran', async () => {
    const job = await store('a drill');
    server.script('a drill', [call('add_task', { title: 'drill' })]);
    const dying = { ...parts, model: diesAfter(1) };
    for (let attempt = 1; attempt <= 5; attempt += 1) await expect(runTurn(dying, job, running)).rejects.toThrow();
    await runTurn(dying, job, running);
    expect(await replyTo(job)).toContain('Something went wrong on my side');
    expect(await countOf('drill')).toBe(1);
  });

  it('does nothing where the message has its reply', async () => {
    const job = await store('hello again');
    server.script('hello again', 'Hello.');
    await runTurn(parts, job, running);
    await runTurn(parts, job, running);
    expect(server.asked('hello again')).toHaveLength(1);
    expect(await asOwner().count(OutboundMessageSchema, { inboundId: job.inboundId })).toBe(1);
  });
});

describe('a turn whose process stops while the model thinks', () => {
  it('ends at once without a reply, and is answered when it is run again', async () => {
    const { answer, closed } = silentAnswer(() => process.nextTick(() => stopping.abort(new Error('stopping'))));
    const stopping = new AbortController();
    const { baseUrl } = await startOpenAiServer(answer);
    const job = await store('a slow one');
    server.script('a slow one', 'There.');

    const slow = { ...parts, model: createLanguageModel({ ...server.options, baseUrl }) };
    await expect(runTurn(slow, job, stopping.signal)).rejects.toThrow('stopping');
    await closed;
    expect(await replyTo(job)).toBeUndefined();
    await runTurn(parts, job, running);
    expect(await replyTo(job)).toBe('There.');
  });
});
