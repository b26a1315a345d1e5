import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { createLogger } from '../../src/log.ts';
import { embedSnippets } from '../../src/memory/embed-snippets.ts';
import { createMemory } from '../../src/memory/recall.ts';
import { createEmbedder } from '../../src/openai/embedder.ts';
import { type Answer, deadBaseUrl, startOpenAiServer, status } from '../support/openai-server.ts';
import { ask, databases, newPerson, note, say } from './memories.ts';

const log = createLogger({ level: 'silent' });
const memory = createMemory({ log });
const embedderAt = (baseUrl: string) => createEmbedder({ baseUrl, model: 'embed', dimensions: 8, maxRetries: 0 });

/** Answers each text with the vector that `vectorOf` gives it. */
const answering =
  (vectorOf: (text: string) => number[]): Answer =>
  (response, request) => {
    const texts = request.body.input as string[];
    return status(200, { data: texts.map((text, index) => ({ index, embedding: vectorOf(text) })) })(response, request);
  };
const atRandom = () => Array.from(randomBytes(8), (byte) => byte - 127.5);

describe.each(databases)('recall on %s', (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.migrate();
  }, 60_000);
  afterAll(() => database.close());

  it('finds a fact whose words come in another order and form', async () => {
    const person = await newPerson(database);
    const [id] = await note(
      database,
      person,
      'Anna paints watercolours of the harbour',
      'Buy milk',
      'Call the harbour',
    );
    const found = await database
      .asPerson(person)
      .transactional((em) => memory.recall(em, { text: 'harbour painting by Anna' }, 5));
    expect(found[0]).toMatchObject({ domain: 'task', entityId: id, text: 'Anna paints watercolours of the harbour' });
    expect(found[0]?.at).toBeInstanceOf(Temporal.Instant);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('puts a rare word before several common ones', async () => {
    const person = await newPerson(database);
    const common = Array.from({ length: 30 }, (_, index) => `meeting with the team about project ${index}`);
    await note(database, person, ...common, 'bought a zeppelin');
    const [first] = await ask(database, memory, person, 'meeting project team zeppelin');
    expect(first).toBe('bought a zeppelin');
  });

  it('brings back no more than it is asked for', async () => {
    const person = await newPerson(database);
    await note(database, person, 'tea one', 'tea two', 'tea three');
    expect(await ask(database, memory, person, 'tea', 2)).toHaveLength(2);
    expect(await ask(database, memory, person, 'tea', 0)).toEqual([]);
  });

  it.each(['', '   ', '?!…', '😀🎉', '\0', 'what was it?', 'o que é isso', '¿qué es esto?', "qu'est-ce que c'est"])(
    'finds nothing for %j, which says nothing',
    async (query) => {
      const person = await newPerson(database);
      await note(database, person, 'what was it?', 'o que é isso', 'qué es esto', "qu'est-ce que c'est");
      expect(await ask(database, memory, person, query)).toEqual([]);
    },
  );

  it.each([
    "lisbon'",
    'lisbon & !job | (',
    "lisbon:* <-> '\\'",
    '"lisbon" 😀',
    'lis\0 lisbon',
    "'; drop table x; -- lisbon",
    'lisbon ? ?? \\',
  ])('takes %j as words', async (query) => {
    const person = await newPerson(database);
    await note(database, person, 'The Lisbon offer');
    expect(await ask(database, memory, person, query)).toEqual(['The Lisbon offer']);
  });

  it('takes any text at all as a query', async () => {
    const person = await newPerson(database);
    await note(database, person, 'The Lisbon offer');
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'a\'\\:*&|!<->()"\0\ud800é? ') }),
    );
    const asked = fc.asyncProperty(anyText, async (text) => {
      expect(await ask(database, memory, person, `${text} lisbon`)).toEqual(['The Lisbon offer']);
    });
    await fc.assert(asked, { numRuns: 100 });
  });

  it('takes a query of any length', async () => {
    const person = await newPerson(database);
    await note(database, person, 'The Lisbon offer');
    expect(await ask(database, memory, person, `lisbon ${'é'.repeat(3000)} ${'word '.repeat(5000)}`)).toHaveLength(1);
  });

  it.each([
    ['en', 'Visited the café in Zürich', 'which CAFÉ?'],
    ['pt', 'Marcar a reunião com o João', 'quando são as reuniões?'],
    ['es', '¿Dónde dejé la lámpara del niño?', 'las LÁMPARAS'],
    ['fr', 'Préparer l’été à l’école', "qu'est-ce que j'ai préparé pour l'école"],
    ['en', 'The cafe\u0301 by the river', 'café'],
    ['en', 'See example.com/page, version 3.14, a well-being talk', 'example.com'],
  ] as const)('finds words with accents and marks (%s: %s)', async (language, text, query) => {
    const person = await newPerson(database, language);
    await note(database, person, text, 'nothing else');
    expect(await ask(database, memory, person, query)).toEqual([text]);
  });

  it('brings up the answer that follows a question, and not what was said in another talk', async () => {
    const person = await newPerson(database);
    await say(
      database,
      person,
      { text: 'Something from the day before', minute: 0 },
      { text: 'Which city has the nicest trams?', minute: 1440 },
      { text: 'Lisbon, without doubt', minute: 1441 },
    );
    const found = await ask(database, memory, person, 'trams');
    expect(found).toEqual(['Which city has the nicest trams?', 'Lisbon, without doubt']);
  });

  it("never brings back another person's words", async () => {
    const [person, other] = [await newPerson(database), await newPerson(database)];
    const server = await startOpenAiServer(answering(() => [1, 0, 0, 0, 0, 0, 0, 0]));
    const embedder = embedderAt(server.baseUrl);
    await note(database, other, 'the secret of the harbour');
    await note(database, person, 'harbour walk');
    for (const personId of [person, other]) {
      const parts = { asPerson: database.asPerson, embedder, log };
      await embedSnippets(parts, { personId }, new AbortController().signal);
    }
    const hybrid = createMemory({ embedder, log });
    expect(await ask(database, memory, person, 'secret harbour')).toEqual(['harbour walk']);
    expect(await ask(database, hybrid, person, 'secret harbour')).toEqual(['harbour walk']);
  });

  it('finds by its meaning what shares no word with the query', async () => {
    const person = await newPerson(database);
    const aboutPets = (text: string) => (/dog|puppy/.test(text) ? [1, 0, 0, 0, 0, 0, 0, 0] : [0, 1, 0, 0, 0, 0, 0, 0]);
    const server = await startOpenAiServer(answering(aboutPets));
    const embedder = embedderAt(server.baseUrl);
    await note(database, person, 'Take the puppy to the vet', 'Pay rent');
    await embedSnippets(
      { asPerson: database.asPerson, embedder, log },
      { personId: person },
      new AbortController().signal,
    );
    const [first] = await ask(database, createMemory({ embedder, log }), person, 'dogs');
    expect(first).toBe('Take the puppy to the vet');
  });

  it('goes by words alone when nobody answers for the embedder, and logs no text', async () => {
    const person = await newPerson(database);
    await note(database, person, 'The Lisbon offer');
    const lines: string[] = [];
    const watched = createLogger({ level: 'info', destination: { write: (line: string) => void lines.push(line) } });
    const embedder = embedderAt(await deadBaseUrl());
    expect(await ask(database, createMemory({ embedder, log: watched }), person, 'lisbon')).toEqual([
      'The Lisbon offer',
    ]);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', failure: 'unavailable' });
    expect(lines[0]).not.toMatch(/lisbon"/i);
  });

  it('waits for a stalled embedder no longer than its limit', async () => {
    const server = await startOpenAiServer(() => undefined);
    const hasty = createMemory({ embedder: embedderAt(server.baseUrl), log, embedTimeoutMs: 50 });
    expect(await hasty.prepare('lisbon')).toEqual({ text: 'lisbon' });
    expect(server.received).toHaveLength(1);
  });

  it('takes no notice of vectors of another model or size', async () => {
    const person = await newPerson(database);
    await note(database, person, 'Pay rent');
    await database.asPerson(person).transactional(async (em) => {
      await em.execute("update snippets set embedding = '[1,2]', embedding_model = 'embed'");
    });
    const server = await startOpenAiServer(answering(atRandom));
    expect(await ask(database, createMemory({ embedder: embedderAt(server.baseUrl), log }), person, 'dogs')).toEqual(
      [],
    );
  });

  it('keeps what words find in the first places under an embedder that ranks at random', async () => {
    const person = await newPerson(database);
    const other = Array.from({ length: 200 }, (_, index) => `note number ${index}`);
    await note(database, person, ...other, 'a zeppelin at noon', 'zeppelin tickets');
    const server = await startOpenAiServer(answering(atRandom));
    const embedder = embedderAt(server.baseUrl);
    await embedSnippets(
      { asPerson: database.asPerson, embedder, log },
      { personId: person },
      new AbortController().signal,
    );
    const hybrid = createMemory({ embedder, log });
    for (let round = 0; round < 10; round += 1) {
      const found = await ask(database, hybrid, person, 'zeppelin', 2);
      expect(found.toSorted()).toEqual(['a zeppelin at noon', 'zeppelin tickets']);
    }
  });
});
