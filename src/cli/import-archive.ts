import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { ImportError, type Imported, type ImportedRow } from '../core/portability/import-rows.ts';

/** Bytes that an archive may hold once it is unpacked; a zip can promise far more than it is large. */
const largestContent = 1024 * 1024 * 1024;
const fileName = /^([a-z][a-z_]{0,62})\.jsonl$/;

/**
 * Reads an archive that may come from anywhere: a zip of README.txt and of files of JSON objects, one a line, named after
 * tables. What the rows hold is checked where they are taken in. Throws ImportError.
 */
export function readArchive(bytes: Uint8Array): Imported {
  const files = unpack(bytes);
  const tables = new Map<string, ImportedRow[]>();
  for (const [name, content] of Object.entries(files)) {
    const table = fileName.exec(name)?.[1];
    if (table) tables.set(table, rowsOf(name, content));
  }
  if (!tables.has('people')) throw new ImportError('This is no archive of Steward: there is no people.jsonl in it.');
  return tables;
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (name !== 'README.txt' && !fileName.test(name)) {
      throw new ImportError(`There is a file in it that does not belong there: ${name.slice(0, 80)}`);
    }
    total += originalSize;
    if (total > largestContent) throw new ImportError('Unpacked, it is larger than 1 GB.');
    return name !== 'README.txt';
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('This is no zip file, or it is damaged.', { cause: error });
  }
}

function rowsOf(name: string, content: Uint8Array): ImportedRow[] {
  const lines = strFromU8(content).split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [rowOf(line, `${name}, line ${index + 1}`)]));
}

function rowOf(line: string, where: string): ImportedRow {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    row = undefined;
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new ImportError(`${where}: no JSON object.`);
  return row as ImportedRow;
}
