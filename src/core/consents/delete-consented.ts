import type { EntityManager } from '../entity-manager.ts';
import type { Scope } from '../scope.ts';
import type { ConsentName } from './consent.entity.ts';
import { eraseAuditColumns } from './erase-audit.ts';
import { eraseWords } from './erase-words.ts';

/** What a consent lets be kept: whole rows, or columns of rows with what they hold when empty (SQL). */
type Kept = { table: string; rows: 'all' } | { table: string; rows: string; columns: Readonly<Record<string, string>> };

const taskContext = {
  energy_requirement: 'null',
  cognitive_load: 'null',
  context_tags: `'{}'`,
  switching_delay_minutes: 'null',
  flow_minutes: 'null',
  energy_at_start: 'null',
  energy_at_completion: 'null',
};

/**
 * By consent. Conversations have a way of their own (erase-words.ts); track_pillar_metrics and use_language_model stop
 * what is worked out and what is sent away, and keep nothing.
 */
const keeps: Readonly<Partial<Record<ConsentName, readonly Kept[]>>> = {
  record_rag_snippets: [{ table: 'snippets', rows: 'all' }],
  store_behavioral_embeddings: [
    { table: 'snippets', rows: 'embedding is not null', columns: { embedding: 'null', embedding_model: 'null' } },
  ],
  store_task_context: [
    {
      table: 'tasks',
      rows: `context_tags <> '{}' or num_nonnulls(energy_requirement, cognitive_load, switching_delay_minutes,
        flow_minutes, energy_at_start, energy_at_completion) > 0`,
      columns: taskContext,
    },
  ],
  track_flow_states: [
    {
      table: 'tasks',
      rows: 'interruptions > 0 or context_switches > 0',
      columns: { interruptions: '0', context_switches: '0' },
    },
  ],
  detect_behavior_patterns: [
    {
      table: 'time_entries',
      rows: 'num_nonnulls(energy_level, productivity_rating) > 0',
      columns: { energy_level: 'null', productivity_rating: 'null' },
    },
  ],
  store_session_transcripts: [{ table: 'sessions', rows: `transcript <> '[]'`, columns: { transcript: `'[]'` } }],
  learn_preferences: [{ table: 'learned_preferences', rows: 'all' }],
  analyze_mental_states: [
    { table: 'sessions', rows: `emotional_snapshot <> '[]'`, columns: { emotional_snapshot: `'[]'` } },
    { table: 'journal_entries', rows: 'sentiment is not null', columns: { sentiment: 'null' } },
  ],
};

/** Whether anything is kept by a consent, so that it can be deleted. */
export const keepsAnything = (name: ConsentName): boolean => name === 'store_conversations' || name in keeps;

/**
 * Deletes what a consent had allowed to be kept, in the audit log too, and returns how many rows held some of it.
 * It can't be undone: nothing of it is left to put back.
 */
export async function deleteConsented({ em }: Scope, name: ConsentName): Promise<number> {
  // Not put down to the call: undo must not think that it could bring anything back.
  await em.execute(`select set_config('app.tool_call', '', true)`);
  if (name === 'store_conversations') return eraseWords(em);
  let rows = 0;
  for (const kept of keeps[name] ?? []) rows += await deleteKept(em, kept);
  return rows;
}

async function deleteKept(em: EntityManager, kept: Kept): Promise<number> {
  const { table } = kept;
  const statement =
    kept.rows === 'all'
      ? `delete from ${table} returning id`
      : `update ${table} set ${assignments(kept)} where ${kept.rows} returning id`;
  const touched = await em.execute<unknown[]>(statement);
  await eraseAuditColumns(em, table, 'columns' in kept ? Object.keys(kept.columns) : undefined);
  return touched.length;
}

const assignments = (kept: Kept) =>
  'columns' in kept
    ? Object.entries(kept.columns)
        .map(([column, empty]) => `${column} = ${empty}`)
        .join(', ')
    : '';
