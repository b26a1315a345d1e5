import { randomUUIDv7 } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Memory } from '../core/ports.ts';
import type { Database } from '../db/database.ts';
import { openEmbedded } from '../db/embedded.ts';
import { createLogger } from '../log.ts';
import { createMemory } from '../memory/recall.ts';

const conversationSchema = z.object({
  id: z.string(),
  turns: z.array(z.object({ id: z.string(), speaker: z.string(), at: z.string(), text: z.string() })),
  questions: z.array(z.object({ text: z.string() })),
});
type Conversation = z.infer<typeof conversationSchema>;

const places = 20;

/**
 * Measures recall on a file of conversations with questions about them: each conversation becomes the memory of one
 * person in a throw-away database. Writes a JSON line a question: the ids of the turns that recall brings back, best
 * first, and how long it took. Throws when the file is not to be read or not of that form.
 */
export async function recallFile(path: string, write: (line: string) => void): Promise<void> {
  const conversations = z.array(conversationSchema).parse(JSON.parse(await readFile(path, 'utf8')));
  const memory = createMemory({ log: createLogger({ level: 'warn' }) });
  const database = await openEmbedded();
  try {
    await database.migrate();
    for (const conversation of conversations) await ask(database, memory, conversation, write);
  } finally {
    await database.close();
  }
}

async function ask(
  database: Database,
  memory: Memory,
  conversation: Conversation,
  write: (line: string) => void,
): Promise<void> {
  const { personId, turnIds } = await remember(database, conversation);
  for (const [index, { text }] of conversation.questions.entries()) {
    const startedMs = performance.now();
    const query = await memory.prepare(text);
    const found = await database.asPerson(personId).transactional((em) => memory.recall(em, query, places));
    const ms = performance.now() - startedMs;
    const ranked = found.map(({ entityId }) => turnIds.get(entityId));
    write(JSON.stringify({ id: `${conversation.id}#${index}`, ranked, ms: Math.round(ms * 100) / 100 }));
  }
}

/** Stores the turns as messages of a new person. The snippets come by themselves, as they do for any answered message. */
async function remember(
  database: Database,
  { id, turns }: Conversation,
): Promise<{ personId: string; turnIds: Map<string, string> }> {
  const personId = randomUUIDv7();
  const times = timesOf(turns);
  const messages = turns.map(({ speaker, text }, index) => ({
    id: randomUUIDv7(),
    external: `${personId}/${index}`,
    content: { kind: 'text', text: `${speaker}: ${text}` },
    at: new Date(times[index] ?? 0).toISOString(),
  }));
  await database
    .asOwner()
    .execute("insert into people (id, display_name, time_zone) values (?, ?, 'UTC')", [personId, id]);
  await database.asPerson(personId).transactional(async (em) => {
    await em.execute(
      `insert into inbound_messages (id, person_id, channel, conversation, external_id, content, sent_at, received_at)
       select id, ?, 'terminal', 'file', external, content, at, at
       from jsonb_to_recordset(?::jsonb) as message (id uuid, external text, content jsonb, at timestamptz)`,
      [personId, JSON.stringify(messages)],
    );
    await em.execute("update inbound_messages set status = 'answered' where status = 'received'");
    await em.execute(
      'update snippets set created_at = sent_at from inbound_messages where inbound_messages.id = snippets.entity_id',
    );
  });
  return { personId, turnIds: new Map(messages.map((message, index) => [message.id, turns[index]?.id ?? ''])) };
}

/** When each turn was said, in epoch milliseconds: the file tells it by the session; within one, a second apart. */
function timesOf(turns: Conversation['turns']): number[] {
  let last = 0;
  return turns.map(({ at }) => {
    const [, time, date] = /^(.+) on (.+)$/.exec(at) ?? [];
    const session = Date.parse(`${date} ${time} UTC`);
    last = Number.isNaN(session) ? last + 1000 : Math.max(session, last + 1000);
    return last;
  });
}
