import { mkdir, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Logger } from 'pino';
import type { OutboundFile, OutboundMessage } from '../../core/conversation/message.ts';

/** Keeps a message's files in a folder and returns the lines that say where each is. Nothing there is overwritten. Never throws. */
export async function keepFiles(
  folder: string,
  { files = [], ifFilesAreLost }: OutboundMessage,
  log: Logger,
): Promise<{ lines: string[]; filesLost: number }> {
  const kept: string[] = [];
  for (const file of files) {
    try {
      kept.push(await keep(folder, file));
    } catch (error) {
      log.error({ err: error }, 'a file could not be kept');
    }
  }
  const filesLost = files.length - kept.length;
  const lines = kept.map((path) => `  → ${path}`);
  return { lines: filesLost > 0 && ifFilesAreLost ? [...lines, ifFilesAreLost] : lines, filesLost };
}

/** Under its own name, or the first that is free of goals-2.png, goals-3.png and so on. */
async function keep(folder: string, { fileName, content }: OutboundFile): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { name, ext } = parse(fileName);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? fileName : `${name}-${number}${ext}`);
    try {
      await writeFile(path, content, { flag: 'wx', mode: 0o600 });
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
