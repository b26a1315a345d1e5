import type { EntityManager } from '../core/entity-manager.ts';
import { type Embedder, type Memory, ModelError, type Recalled, type RecallQuery } from '../core/ports.ts';
import type { Logger } from '../log.ts';
import { textToEmbed } from './embed-snippets.ts';
import { fuse } from './fuse.ts';
import { lexicalRanking } from './lexical.ts';
import { queryTerms } from './query-terms.ts';
import { alikeTo, alikeToVector, similarRanking } from './similar.ts';
import { SnippetSchema } from './snippet.entity.ts';

export interface MemoryOptions {
  embedder?: Embedder | undefined;
  log: Logger;
  /** The longest a query may wait for its vector. Default 3 000. */
  embedTimeoutMs?: number;
}

/** How deep each ranking is looked into: past this, a place adds next to nothing. */
const depth = 100;

/** Recall over the person's snippets, by their words and, where there is an embedder, by their meaning. */
export function createMemory({ embedder, log, embedTimeoutMs = 3_000 }: MemoryOptions): Memory {
  return {
    async prepare(text) {
      const words = textToEmbed(text).trim();
      if (!embedder || words === '') return { text };
      try {
        const [vector] = await embedder.embed([words], AbortSignal.timeout(embedTimeoutMs));
        return vector ? { text, vector } : { text };
      } catch (error) {
        log.warn({ failure: failureOf(error), model: embedder.model }, 'recall goes by words alone: no embedding');
        return { text };
      }
    },
    recall: (em, query, limit) => recall(em, embedder, query, limit),
    async alike(em, domain, to, limit) {
      if ('entityId' in to) return alikeTo(em, domain, to.entityId, limit);
      return embedder && to.vector ? alikeToVector(em, embedder, domain, to.vector, limit) : [];
    },
  };
}

async function recall(
  em: EntityManager,
  embedder: Embedder | undefined,
  { text, vector }: RecallQuery,
  limit: number,
): Promise<Recalled[]> {
  const terms = await queryTerms(em, text);
  if (terms.length === 0 || limit < 1) return [];
  const reach = Math.max(depth, limit);
  const byWords = await lexicalRanking(em, terms, reach);
  const byMeaning = embedder && vector ? await similarRanking(em, embedder, vector, reach) : [];
  const best = fuse(byWords, byMeaning).slice(0, limit);
  const snippets = await em.fork({ keepTransactionContext: true }).find(
    SnippetSchema,
    best.map(({ id }) => id),
  );
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  return best.flatMap(({ id, score }) => {
    const snippet = byId.get(id);
    if (!snippet) return [];
    const { domain, entityId, text, createdAt } = snippet;
    return [{ domain, entityId, text, at: createdAt, score }];
  });
}

/** A word for the log; the error itself might quote the text. */
function failureOf(error: unknown): string {
  if (error instanceof ModelError) return error.failure;
  return error instanceof Error ? error.name : 'unknown';
}
