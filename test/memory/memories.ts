import { randomUUIDv7 } from 'node:crypto';
import { PersonSchema } from '../../src/core/people/person.entity.ts';
import { TaskSchema } from '../../src/core/planning/task.entity.ts';
import type { Memory } from '../../src/core/ports.ts';
import type { Database } from '../../src/db/database.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { openServer } from '../../src/db/server.ts';
import { serverUrl } from '../support/database.ts';

/** The databases that a suite is run over: the server only where DATABASE_URL names one. */
export const databases: [name: string, open: () => Promise<Database>][] = [
  ['the embedded database', () => openEmbedded()],
  ...(serverUrl ? ([['a server', ownDatabase.bind(undefined, serverUrl)]] as [string, () => Promise<Database>][]) : []),
];

/** A database of its own on the server, dropped when it is closed. */
async function ownDatabase(url: string): Promise<Database> {
  const name = `memory_${randomUUIDv7().replaceAll('-', '')}`;
  const server = await openServer(url);
  await server.asOwner().execute(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = await openServer(own.href);
  return {
    ...database,
    close: async () => {
      await database.close();
      await server.asOwner().execute(`drop database ${name}`);
      await server.close();
    },
  };
}

export async function newPerson(database: Database, language: 'en' | 'pt' | 'es' | 'fr' = 'en'): Promise<string> {
  const id = randomUUIDv7();
  await database.asOwner().transactional(async (em) => {
    em.create(PersonSchema, { id, displayName: 'Ada', timeZone: 'UTC', language });
  });
  return id;
}

/** Adds tasks, whose titles become snippets by the database's own triggers. Tells the tasks' ids. */
export function note(database: Database, personId: string, ...titles: string[]): Promise<string[]> {
  return database.asPerson(personId).transactional(async (em) => {
    const tasks = titles.map((title) => em.create(TaskSchema, { personId, title }));
    return tasks.map(({ id }) => id);
  });
}

/** Stores answered messages, each said at its minute. */
export async function say(database: Database, personId: string, ...said: { text: string; minute: number }[]) {
  const start = Date.UTC(2026, 0, 1);
  for (const { text, minute } of said) {
    const id = randomUUIDv7();
    const at = new Date(start + minute * 60_000).toISOString();
    await database.asPerson(personId).transactional(async (em) => {
      await em.execute(
        `insert into inbound_messages (id, person_id, channel, conversation, external_id, content, sent_at, received_at)
         values (?, ?, 'terminal', 'here', ?, ?::jsonb, ?, ?)`,
        [id, personId, id, JSON.stringify({ kind: 'text', text }), at, at],
      );
      await em.execute("update inbound_messages set status = 'answered' where id = ?", [id]);
      await em.execute('update snippets set created_at = ? where entity_id = ?', [at, id]);
    });
  }
}

export async function ask(database: Database, memory: Memory, personId: string, text: string, limit = 5) {
  const query = await memory.prepare(text);
  const found = await database.asPerson(personId).transactional((em) => memory.recall(em, query, limit));
  return found.map((each) => each.text);
}
