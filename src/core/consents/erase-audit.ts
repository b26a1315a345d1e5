import type { EntityManager } from '../entity-manager.ts';

/**
 * Takes the values of some columns of a table out of the person's audit log, or of all its columns. The entries stay:
 * that something was changed, when, and by what.
 */
export async function eraseAuditColumns(em: EntityManager, table: string, columns?: string[]): Promise<void> {
  if (columns) {
    const keys = JSON.stringify(columns);
    await em.execute(
      `update audit_log set old_values = old_values - array(select jsonb_array_elements_text(?::jsonb)),
         new_values = new_values - array(select jsonb_array_elements_text(?::jsonb))
       where entity_type = ?`,
      [keys, keys, table],
    );
    return;
  }
  await em.execute(
    `update audit_log set old_values = null, new_values = null
     where entity_type = ? and num_nonnulls(old_values, new_values) > 0`,
    [table],
  );
}

/** Takes every value of entries made before a moment out of the person's audit log. */
export async function eraseAuditBefore(em: EntityManager, before: Temporal.Instant): Promise<number> {
  const erased = await em.execute<unknown[]>(
    `update audit_log set old_values = null, new_values = null
     where created_at < ? and num_nonnulls(old_values, new_values) > 0 returning id`,
    [before.toString()],
  );
  return erased.length;
}
