import { type ToolCall, ToolCallSchema } from '../conversation/tool-call.entity.ts';
import type { EntityManager } from '../entity-manager.ts';
import { planBriefing } from '../people/set-preference.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type AuditEntry, AuditEntrySchema } from './audit-entry.entity.ts';

/** Columns that every change touches; they say nothing about whether a row was changed since. */
const bookkeeping = new Set(['updated_at', 'created_at']);
/** Follows from other columns, and moves on by itself: planned anew instead of put back. */
const derived = new Set(['next_briefing_at']);

/**
 * Takes back what the last message (or button) changed that is not taken back yet, newest change first, and returns
 * the calls it took back. Throws Refusal('nothing_to_undo'), or 'undo_changed_since' where a value that would be put
 * back was changed again afterwards.
 */
export async function undo({ em, person, now }: Scope): Promise<ToolCall[]> {
  const calls = await lastChange(em);
  if (calls.length === 0) throw new Refusal('nothing_to_undo');
  const ids = calls.map(({ id }) => id);
  const entries = await em.find(AuditEntrySchema, { toolCallId: { $in: ids } }, { orderBy: { changedAtUs: 'desc' } });
  for (const entry of entries) {
    if (!(await revert(em, entry, now)))
      throw new Refusal('undo_changed_since', { what: calls[0]?.result?.text ?? '' });
  }
  if (entries.some(({ entityType }) => entityType === 'people')) planBriefing(await em.refreshOrFail(person), now);
  for (const call of calls) call.undoneAt = now;
  return calls;
}

/** Calls of the latest turn that changed something, that was not undone and whose values were not erased since, in the order they ran. */
async function lastChange(em: EntityManager): Promise<ToolCall[]> {
  const [latest] = await em.execute<{ inbound_id: string }[]>(
    `select c.inbound_id from tool_calls c
     where c.undone_at is null and c.tool <> 'undo' and exists (
       select from audit_log a where a.tool_call_id = c.id and num_nonnulls(a.old_values, a.new_values) > 0)
     order by c.created_at desc, c.id desc limit 1`,
  );
  if (!latest) return [];
  return em.find(
    ToolCallSchema,
    { inboundId: latest.inbound_id, status: 'done', undoneAt: null, result: { $ne: null } },
    { orderBy: { callIndex: 'asc' } },
  );
}

/** Whether the change could be taken back: false where the row is no longer as the change left it. */
async function revert(em: EntityManager, entry: AuditEntry, now: Temporal.Instant): Promise<boolean> {
  const table = em.getPlatform().quoteIdentifier(entry.entityType);
  const [found] = await em.execute<{ row: Record<string, unknown> }[]>(
    `select to_jsonb(t) as row from ${table} t where id = ? for update`,
    [entry.entityId],
  );
  const row = found?.row;
  const { oldValues, newValues } = entry;
  if (entry.action === 'delete') return !row && !!oldValues && (await insertBack(em, table, oldValues));
  if (!row || !newValues) return false;
  if (entry.action === 'create') return takeAway(em, table, entry.entityId, row, now);
  const changed = Object.keys(newValues).filter(
    (key) => !bookkeeping.has(key) && !derived.has(key) && !same(newValues[key], oldValues?.[key]),
  );
  if (!changed.every((key) => same(row[key], newValues[key]))) return false;
  return putBack(em, table, entry.entityId, changed, oldValues ?? {});
}

async function putBack(
  em: EntityManager,
  table: string,
  id: string,
  columns: string[],
  old: Record<string, unknown>,
): Promise<boolean> {
  const stored = await storedColumns(em, table);
  const written = columns.filter((column) => stored.includes(column));
  if (written.length === 0) return true;
  const list = written.map((column) => em.getPlatform().quoteIdentifier(column)).join(', ');
  await em.execute(
    `update ${table} set (${list}) = (select ${list} from jsonb_populate_record(null::${table}, ?::jsonb)) where id = ?`,
    [JSON.stringify(old), id],
  );
  return true;
}

/** What was made is archived where its table knows that, so that nothing which points at it is lost; otherwise deleted. */
async function takeAway(
  em: EntityManager,
  table: string,
  id: string,
  row: Record<string, unknown>,
  now: Temporal.Instant,
): Promise<boolean> {
  if ('archived_at' in row) await em.execute(`update ${table} set archived_at = ? where id = ?`, [now.toString(), id]);
  else await em.execute(`delete from ${table} where id = ?`, [id]);
  return true;
}

async function insertBack(em: EntityManager, table: string, old: Record<string, unknown>): Promise<boolean> {
  const columns = (await storedColumns(em, table)).map((column) => em.getPlatform().quoteIdentifier(column)).join(', ');
  await em.execute(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, ?::jsonb)`,
    [JSON.stringify(old)],
  );
  return true;
}

/** Columns that can be written: Postgres generates the others from them. */
async function storedColumns(em: EntityManager, table: string): Promise<string[]> {
  const rows = await em.execute<{ name: string }[]>(
    `select attname::text as name from pg_attribute
     where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows.map(({ name }) => name);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
