import type { EntityManager } from '../entity-manager.ts';
import { portableTables } from './tables.ts';

const page = 2_000;
/** The message that is being answered right now, which may be the one that asks for this. */
const inFlight = `select id from inbound_messages where status = 'received'`;

/** What is left out of a table, as SQL: what is on its way, and archives made before. */
const only: Readonly<Record<string, string>> = {
  inbound_messages: `status <> 'received'`,
  tool_calls: `inbound_id not in (${inFlight})`,
  attachments: `media_type <> 'application/zip'
    and tool_call_id not in (select id from tool_calls where inbound_id in (${inFlight}))`,
};
/** Columns that are written as something else (SQL), or not at all. Vectors are made anew from the words; they would be nine tenths of an archive. */
const written: Readonly<Record<string, string | undefined>> = {
  'snippets.embedding': undefined,
  'snippets.embedding_model': undefined,
  'learned_preferences.inbound_id': `case when t.inbound_id not in (${inFlight}) then t.inbound_id end`,
};

export interface ExportedPage {
  table: string;
  /** Rows as JSON objects, one a line. */
  lines: string[];
}

/** Everything that is kept of a person, table after table, in pages. Runs in a transaction of theirs. */
export async function* exportRows(em: EntityManager, personId: string): AsyncGenerator<ExportedPage> {
  for (const { name, columns } of await portableTables(em)) {
    const owner = name === 'people' ? 'id' : 'person_id';
    const pairs = columns.flatMap((column) => pairOf(name, column));
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const rows = await em.execute<{ id: string; line: string }[]>(
        `select id, (${rowOf(pairs)})::text as line from ${name} t
         where ${owner} = ? and id > ? and ${only[name] ?? 'true'} order by ${owner}, id limit ?`,
        [personId, after, page],
      );
      if (rows.length > 0) yield { table: name, lines: rows.map(({ line }) => line) };
      if (rows.length < page) break;
      after = rows.at(-1)?.id ?? after;
    }
  }
}

function pairOf(table: string, column: string): string[] {
  const key = `${table}.${column}`;
  if (!(key in written)) return [`'${column}', t.${column}`];
  return written[key] === undefined ? [] : [`'${column}', ${written[key]}`];
}

/** As one JSON object; a function takes a hundred arguments at most, so wide rows are put together from parts. */
function rowOf(pairs: string[]): string {
  const parts: string[] = [];
  for (let index = 0; index < pairs.length; index += 40) {
    parts.push(`jsonb_build_object(${pairs.slice(index, index + 40).join(', ')})`);
  }
  return parts.join(' || ');
}
