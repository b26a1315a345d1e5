import type { EntityManager } from '../core/entity-manager.ts';
import type { Embedder } from '../core/ports.ts';

/** The ids of the person's snippets whose meaning is nearest to the vector, nearest first: exact, over all of them. */
export async function similarRanking(
  em: EntityManager,
  { model }: Pick<Embedder, 'model'>,
  vector: number[],
  limit: number,
): Promise<string[]> {
  // Vectors of another model say nothing here, and those of another size cannot even be compared.
  const rows = await em.execute<{ id: string }[]>(
    `select id from snippets where embedding is not null and embedding_model = ? and vector_dims(embedding) = ?
     order by embedding <=> ?::vector, id limit ?`,
    [model, vector.length, JSON.stringify(vector), limit],
  );
  return rows.map(({ id }) => id);
}
