import { promisify } from 'node:util';
import { type AsyncZippable, strToU8, zip } from 'fflate';
import type { EntityManager } from '../core/entity-manager.ts';
import type { Person } from '../core/people/person.entity.ts';
import { exportRows } from '../core/portability/export-rows.ts';
import { text } from '../texts/text.ts';

/** In threads of its own: much data would hold everybody else up. */
const packed = promisify<AsyncZippable, Uint8Array>(zip);

export interface Archive {
  /** A zip: README.txt, and a file of JSON lines a table. */
  content: Uint8Array;
  fileName: string;
  tables: number;
  rows: number;
}

/** Everything that is kept of a person as one file, which `steward import` reads. Runs in a transaction of theirs. */
export async function archiveOf(em: EntityManager, person: Person, now: Temporal.Instant): Promise<Archive> {
  const day = now.toZonedDateTimeISO(person.timeZone).toPlainDate().toString();
  const pages = new Map<string, string[]>();
  let rows = 0;
  for await (const { table, lines } of exportRows(em, person.id)) {
    pages.set(table, [...(pages.get(table) ?? []), `${lines.join('\n')}\n`]);
    rows += lines.length;
  }
  const readme = text(person.language, 'export_readme', { name: person.displayName, day });
  const files: AsyncZippable = { 'README.txt': strToU8(`${readme}\n`) };
  for (const [table, parts] of pages) files[`${table}.jsonl`] = strToU8(parts.join(''));
  return { content: await packed(files), fileName: `steward-${day}.zip`, tables: pages.size, rows };
}
