import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Jobs } from '../../src/core/ports.ts';
import type { Database } from '../../src/db/database.ts';
import { createLogger } from '../../src/log.ts';
import { embedSnippets } from '../../src/memory/embed-snippets.ts';
import { queueEmbeddings } from '../../src/memory/queue-embeddings.ts';
import { createEmbedder, type EmbedderOptions } from '../../src/openai/embedder.ts';
import { type Answer, startOpenAiServer, status } from '../support/openai-server.ts';
import { databases, newPerson, note } from './memories.ts';

const log = createLogger({ level: 'silent' });

/** One vector a text: its direction tells the text's length. */
const byLength: Answer = (response, request) => {
  const texts = request.body.input as string[];
  return status(200, { data: texts.map((text, index) => ({ index, embedding: [text.length, 1] })) })(response, request);
};

describe.each(databases)('the embedding worker on %s', (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.migrate();
  }, 60_000);
  afterAll(() => database.close());

  async function workerAt(...answers: [Answer, ...Answer[]]) {
    const server = await startOpenAiServer(...answers);
    const run = (personId: string, options: Partial<EmbedderOptions> = {}, signal = new AbortController().signal) => {
      const embedder = createEmbedder({
        baseUrl: server.baseUrl,
        model: 'embed',
        dimensions: 2,
        maxRetries: 0,
        ...options,
      });
      return embedSnippets({ asPerson: database.asPerson, embedder, log }, { personId }, signal);
    };
    return { run, inputs: () => server.received.map(({ body }) => body.input as string[]) };
  }

  const retitle = (person: string, id: string, title: string) =>
    database
      .asPerson(person)
      .transactional(async (em) => void (await em.execute('update tasks set title = ? where id = ?', [title, id])));

  const state = (person: string) =>
    database.asPerson(person).transactional((em) =>
      em.execute<{ text: string; model: string | null; length: number | null }[]>(
        `select text, embedding_model as model, round((embedding::real[])[1] / (embedding::real[])[2])::int as length
         from snippets order by text`,
      ),
    );

  it('embeds everything in batches of at most 64, and then has nothing to do', async () => {
    const person = await newPerson(database);
    await note(database, person, ...Array.from({ length: 130 }, (_, index) => `note ${index}`));
    const { run, inputs } = await workerAt(byLength);
    await run(person);
    expect(inputs().map((texts) => texts.length)).toEqual([64, 64, 2]);
    expect((await state(person)).every(({ text, length }) => length === text.length)).toBe(true);
    await run(person);
    expect(inputs()).toHaveLength(3);
  });

  it('embeds again only the text that changed', async () => {
    const person = await newPerson(database);
    const [id = ''] = await note(database, person, 'old title', 'other');
    const { run, inputs } = await workerAt(byLength);
    await run(person);
    await retitle(person, id, 'a much newer title');
    await run(person);
    expect(inputs()[1]).toEqual(['a much newer title']);
  });

  it('lets no stale vector stand for a text that was edited during the embedding', async () => {
    const person = await newPerson(database);
    const [id = ''] = await note(database, person, 'first');
    const { run, inputs } = await workerAt(async (response, request) => {
      await retitle(person, id, 'second and longer');
      await byLength(response, request);
    }, byLength);
    await run(person);
    expect(inputs()).toEqual([['first'], ['second and longer']]);
    expect(await state(person)).toEqual([{ text: 'second and longer', model: 'embed', length: 17 }]);
  });

  it('minds nothing that is deleted during the embedding', async () => {
    const person = await newPerson(database);
    await note(database, person, 'gone soon');
    const { run } = await workerAt(async (response, request) => {
      await database.asPerson(person).transactional(async (em) => void (await em.execute('delete from tasks')));
      await byLength(response, request);
    });
    await run(person);
    expect(await state(person)).toEqual([]);
  });

  it.each<[string, Partial<EmbedderOptions>, Answer]>([
    ['model', { model: 'newer' }, byLength],
    ['size', { dimensions: 3 }, status(200, { data: [{ embedding: [1, 2, 3] }] })],
  ])('embeds again what has a vector of another %s', async (_, options, answer) => {
    const person = await newPerson(database);
    await note(database, person, 'same text');
    const { run, inputs } = await workerAt(byLength, answer);
    await run(person);
    await run(person, options);
    await run(person, options);
    expect(inputs()).toEqual([['same text'], ['same text']]);
    expect((await state(person))[0]?.model).toBe(options.model ?? 'embed');
  });

  it('fails when the endpoint does, keeps what it has, and goes on from there', async () => {
    const person = await newPerson(database);
    await note(database, person, ...Array.from({ length: 70 }, (_, index) => `note ${index}`));
    const { run, inputs } = await workerAt(byLength, status(503, {}), byLength);
    await expect(run(person)).rejects.toMatchObject({ name: 'ModelError', failure: 'unavailable' });
    expect((await state(person)).filter(({ model }) => model === 'embed')).toHaveLength(64);
    await run(person);
    expect(inputs().map((texts) => texts.length)).toEqual([64, 6, 6]);
  });

  it('stops when it is told to', async () => {
    const person = await newPerson(database);
    await note(database, person, 'never sent');
    const { run, inputs } = await workerAt(byLength);
    const reason = new Error('stopping');
    await expect(run(person, {}, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(inputs()).toEqual([]);
  });

  it("leaves other people's snippets alone", async () => {
    const [person, other] = [await newPerson(database), await newPerson(database)];
    await note(database, person, 'mine');
    await note(database, other, 'theirs');
    const { run, inputs } = await workerAt(byLength);
    await run(person);
    expect(inputs()).toEqual([['mine']]);
  });

  it('sends only the beginning of a text that endpoints would refuse', async () => {
    const person = await newPerson(database);
    const [id = ''] = await note(database, person, 'long');
    await database.asPerson(person).transactional(async (em) => {
      await em.execute('update tasks set description = ? where id = ?', ['word '.repeat(10_000), id]);
    });
    const { run, inputs } = await workerAt(byLength);
    await run(person);
    expect(inputs()[0]?.[0]).toHaveLength(6000);
  });

  it('is called by a job of the person exactly when something has no vector', async () => {
    const person = await newPerson(database);
    const sent: unknown[] = [];
    const jobs: Jobs = { send: async (_, queue, key, data) => void sent.push({ queue, key, data }) };
    const queue = () => database.asPerson(person).transactional((em) => queueEmbeddings(em, jobs, person));
    await queue();
    expect(sent).toEqual([]);
    await note(database, person, 'new');
    await queue();
    expect(sent).toEqual([{ queue: 'embeddings', key: person, data: { personId: person } }]);
    const { run } = await workerAt(byLength);
    await run(person);
    await queue();
    expect(sent).toHaveLength(1);
  });
});
