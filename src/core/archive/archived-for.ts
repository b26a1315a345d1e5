import { text } from '../../texts/text.ts';
import { Ambiguity, Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type ArchivedItem, type ArchivedKind, type ArchivedRow, archivedRows, asItem } from './archived-kinds.ts';

/**
 * The one archived thing that is meant by words, an id, or its place in the list of archived things. Throws Ambiguity where
 * several fit, Refusal('nothing_archived') where none does.
 */
export async function archivedFor(scope: Scope, words: string, kinds: readonly ArchivedKind[]): Promise<ArchivedItem> {
  const found = (await byPlace(scope, words, kinds)) ?? (await byWords(scope, words, kinds));
  const [only] = found;
  if (!only) throw new Refusal('nothing_archived', { reference: words });
  const label = ({ name, kind }: ArchivedItem) => `${name} (${text(scope.person.language, 'kind_name', { kind })})`;
  if (found.length > 1)
    throw new Ambiguity(
      words,
      found.map((one) => ({ id: one.id, label: label(one) })),
    );
  return only;
}

/** By an id, or by "#2" of the archived things last listed; undefined where the words are neither. */
async function byPlace(
  { em }: Scope,
  words: string,
  kinds: readonly ArchivedKind[],
): Promise<ArchivedItem[] | undefined> {
  const place = /^#?(0*[1-9]\d{0,2})$/.exec(words)?.[1];
  const listed = place ? await listedAt(em, Number(place)) : undefined;
  const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(words) ? words : listed;
  if (id === undefined) return undefined;
  return select({ em }, kinds, 'id = ?', [id]);
}

async function listedAt(em: Scope['em'], place: number): Promise<string | undefined> {
  const [row] = await em.execute<{ id: string | null }[]>(
    `select case when place >= 0 then result -> 'data' -> 'items' -> place ->> 'id' end as id from tool_calls
     cross join lateral (select ? - 1 - coalesce((result #>> '{data,offset}')::int, 0) as place) as counted
     where tool = 'list_archived' and status = 'done' order by created_at desc, tool_calls.id desc limit 1`,
    [place],
  );
  return row?.id ?? undefined;
}

/** Those named exactly so; else those whose name has every word; else the one most alike, for a slip of the keys. */
async function byWords(scope: Scope, words: string, kinds: readonly ArchivedKind[]): Promise<ArchivedItem[]> {
  const exact = await select(scope, kinds, 'lower(name) = lower(?)', [words]);
  if (exact.length > 0) return exact;
  const patterns = words.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const containing = await select(scope, kinds, patterns.map(() => 'name ilike ?').join(' and '), patterns);
  if (containing.length > 0) return containing;
  return (await select(scope, kinds, 'word_similarity(?, name) >= 0.5', [words])).slice(0, 1);
}

async function select({ em }: Pick<Scope, 'em'>, kinds: readonly ArchivedKind[], condition: string, values: unknown[]) {
  const rows = await em.execute<ArchivedRow[]>(
    `select * from (${archivedRows(kinds)}) archived where ${condition} order by archived_at desc, id limit 6`,
    values,
  );
  return rows.map(asItem);
}
