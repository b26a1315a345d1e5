import type { EntityManager } from '../core/entity-manager.ts';
import type { Jobs } from '../core/ports.ts';

/**
 * Whether the person (twice) consents to vectors of their words being kept, and to those words going to the endpoint that
 * makes them: SQL.
 */
export const mayEmbed = `(select consents_to(?, 'store_behavioral_embeddings') and consents_to(?, 'use_language_model'))`;

/**
 * Has the person's new and changed snippets embedded once `em`'s open transaction, which is that person's, commits.
 * Adds nothing where every snippet has a vector, or where the person does not consent. A job that finds its work done by an earlier one ends at once.
 */
export async function queueEmbeddings(em: EntityManager, jobs: Jobs, personId: string): Promise<void> {
  const [found] = await em.execute<{ id: string }[]>(
    `select id from snippets where person_id = ? and embedding is null and ${mayEmbed} limit 1`,
    [personId, personId, personId],
  );
  if (found) await jobs.send(em, 'embeddings', personId, { personId });
}
