import type { EntityManager } from './entity-manager.ts';
import { Ambiguity, type Candidate, Refusal } from './refusal.ts';
import type { Scope } from './scope.ts';

/** What a noun is called and where its rows are. `label` is the column whose words a person uses, or an expression in
 * brackets; `where` narrows (SQL). */
export interface Noun {
  table:
    | 'tasks'
    | 'goals'
    | 'habits'
    | 'reminders'
    | 'pillars'
    | 'areas'
    | 'projects'
    | 'action_items'
    | 'blockers'
    | 'journal_entries'
    | 'events'
    | 'time_entries'
    | 'learnings'
    | 'sessions'
    | 'learned_preferences';
  label: 'title' | 'name' | 'text' | 'notes' | `(${string})`;
  /** The tool whose `items` "#2" counts. Those of mixed lists say with `table` what each of them is, and count too. */
  listedBy: `list_${string}` | 'show_project' | 'show_hierarchy' | 'what_you_know';
  where: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const position = /^#?(0*[1-9]\d{0,2})$/;

/**
 * The id of the one row that a person means by an id, "#3" (of the list last shown), or words.
 * Throws Ambiguity where several fit equally, Refusal('nothing_found') where none does.
 */
export async function resolve(scope: Scope, noun: Noun, reference: string): Promise<string> {
  const words = reference.trim();
  if (uuid.test(words)) return existing(scope.em, noun, words);
  const place = position.exec(words)?.[1];
  const listed = place && (await listedAt(scope.em, noun, Number(place)));
  if (listed) return existing(scope.em, noun, listed);
  const found = await byWords(scope.em, noun, words);
  const [only] = found;
  if (!only) throw new Refusal('nothing_found', { reference: words });
  if (found.length > 1) throw new Ambiguity(words, found);
  return only.id;
}

async function existing(em: EntityManager, noun: Noun, id: string): Promise<string> {
  const rows = await em.execute<{ id: string }[]>(`select id from ${noun.table} where id = ? and ${noun.where}`, [id]);
  if (!rows[0]) throw new Refusal('nothing_found', { reference: id });
  return rows[0].id;
}

/**
 * The id at a place of the list that was shown last: of this noun's own list, or of a mixed one that has such a thing
 * there. A further page of a list (`offset`) goes on counting.
 */
async function listedAt(em: EntityManager, noun: Noun, place: number): Promise<string | undefined> {
  const rows = await em.execute<{ id: string | null }[]>(
    `select item ->> 'id' as id from tool_calls
     cross join lateral (select ? - 1 - coalesce((result #>> '{data,offset}')::int, 0) as place) as counted
     cross join lateral (select case when place >= 0 then result -> 'data' -> 'items' -> place end as item) as listed
     where status = 'done' and (tool = ? or (tool = any(string_to_array(?, ' ')) and item ->> 'table' = ?))
     order by created_at desc, tool_calls.id desc limit 1`,
    [place, noun.listedBy, mixedLists, noun.table],
  );
  return rows[0]?.id ?? undefined;
}

/** Lists of several kinds of things. */
const mixedLists = 'search show_project show_hierarchy list_archived critical_path similar_goals';

/** Rows whose label is the words; else those that contain every word; else the most alike, for a slip of the keys. */
async function byWords(em: EntityManager, noun: Noun, words: string): Promise<Candidate[]> {
  const { table, label, where } = noun;
  const select = (condition: string) =>
    `select id, ${label} as label from ${table} where ${where} and ${condition} order by created_at desc limit 6`;
  const exact = await em.execute<Candidate[]>(select(`lower(${label}) = lower(?)`), [words]);
  if (exact.length > 0) return exact;
  const patterns = words.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const every = patterns.map(() => `${label} ilike ?`).join(' and ');
  const containing = await em.execute<Candidate[]>(select(every), patterns);
  if (containing.length > 0) return containing;
  return em.execute<Candidate[]>(
    `select id, ${label} as label from ${table} where ${where} and word_similarity(?, ${label}) >= 0.5
     order by word_similarity(?, ${label}) desc limit 1`,
    [words, words],
  );
}
