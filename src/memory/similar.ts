import type { EntityManager } from '../core/entity-manager.ts';
import type { Alike, Embedder } from '../core/ports.ts';

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

/** Rows of a domain by how near their meaning is to the vector, nearest first. */
export function alikeToVector(
  em: EntityManager,
  { model }: Pick<Embedder, 'model'>,
  domain: string,
  vector: number[],
  limit: number,
): Promise<Alike[]> {
  return em.execute<Alike[]>(
    `with asked as (select ?::vector as vector)
     select entity_id as "entityId", 1 - (embedding <=> vector) as cosine from snippets, asked
     where domain = ? and embedding is not null and embedding_model = ? and vector_dims(embedding) = vector_dims(vector)
     order by embedding <=> vector, entity_id limit ?`,
    [JSON.stringify(vector), domain, model, limit],
  );
}

/** The same, by how near they are to one of them, which is left out itself. */
export function alikeTo(em: EntityManager, domain: string, entityId: string, limit: number): Promise<Alike[]> {
  return em.execute<Alike[]>(
    `with asked as (
       select embedding as vector, embedding_model as model from snippets
       where entity_id = ? and domain = ? and embedding is not null
     )
     select entity_id as "entityId", 1 - (embedding <=> vector) as cosine from snippets, asked
     where domain = ? and entity_id <> ? and embedding is not null and embedding_model = asked.model
       and vector_dims(embedding) = vector_dims(vector)
     order by embedding <=> vector, entity_id limit ?`,
    [entityId, domain, domain, entityId, limit],
  );
}
