import type { EntityManager } from '../core/entity-manager.ts';
import type { Embedder, JobData } from '../core/ports.ts';
import type { Logger } from '../log.ts';
import { mayEmbed } from './queue-embeddings.ts';

export interface EmbedSnippetsParts {
  asPerson(personId: string): EntityManager;
  embedder: Embedder;
  log: Logger;
}

interface Unembedded {
  id: string;
  text: string;
  hash: string;
}

const batchSize = 64;
/** Embedding endpoints refuse texts of more than some 8 000 tokens; the beginning tells what a text is about. */
const longestText = 6_000;

export const textToEmbed = (text: string): string => text.slice(0, longestText).toWellFormed();

/**
 * Gives a vector to each of the person's snippets that has none of this embedder's, in batches, until none is left.
 * No transaction is open while the endpoint works; a text edited meanwhile keeps no stale vector, and gets its own in
 * a later batch. A consent withdrawn meanwhile ends it. Throws ModelError, or the signal's reason; what was embedded until then stays.
 */
export async function embedSnippets(
  { asPerson, embedder, log }: EmbedSnippetsParts,
  { personId }: JobData['embeddings'],
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const batch = await asPerson(personId).transactional((em) => unembedded(em, personId, embedder));
    if (batch.length === 0) return;
    const vectors = await embedder.embed(
      batch.map(({ text }) => textToEmbed(text)),
      signal,
    );
    const stored = await asPerson(personId).transactional((em) => store(em, embedder.model, batch, vectors));
    log.debug({ personId, read: batch.length, stored }, 'snippets embedded');
  }
}

function unembedded(em: EntityManager, personId: string, { model, dimensions }: Embedder): Promise<Unembedded[]> {
  return em.execute<Unembedded[]>(
    `select id, text, content_hash as hash from snippets
     where (embedding is null or embedding_model is distinct from ? or vector_dims(embedding) <> ?) and ${mayEmbed}
     order by created_at desc, id limit ?`,
    [model, dimensions, personId, personId, batchSize],
  );
}

async function store(em: EntityManager, model: string, batch: Unembedded[], vectors: number[][]): Promise<number> {
  const rows = batch.map(({ id, hash }, index) => ({ id, hash, vector: JSON.stringify(vectors[index]) }));
  const updated = await em.execute<{ id: string }[]>(
    `update snippets set embedding = given.vector::vector, embedding_model = ?
     from jsonb_to_recordset(?::jsonb) as given (id uuid, hash text, vector text)
     where snippets.id = given.id and snippets.content_hash = given.hash returning snippets.id`,
    [model, JSON.stringify(rows)],
  );
  return updated.length;
}
