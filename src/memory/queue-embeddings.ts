import type { EntityManager } from '../core/entity-manager.ts';
import type { Jobs } from '../core/ports.ts';

/**
 * Has the person's new and changed snippets embedded once `em`'s open transaction, which is that person's, commits.
 * Adds nothing where every snippet has a vector. A job that finds its work done by an earlier one ends at once.
 */
export async function queueEmbeddings(em: EntityManager, jobs: Jobs, personId: string): Promise<void> {
  const [found] = await em.execute<{ id: string }[]>(
    'select id from snippets where person_id = ? and embedding is null limit 1',
    [personId],
  );
  if (found) await jobs.send(em, 'embeddings', personId, { personId });
}
