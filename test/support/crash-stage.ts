import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/db/database.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { openServer } from '../../src/db/server.ts';
import type { CrashPlan } from './crash-plan.ts';
import { createServerDatabase, serverUrl } from './database.ts';

export interface CrashStage {
  at: CrashPlan['at'];
  journal: string;
  /** The same database, when no child is running. */
  open(): Promise<Database>;
  remove(): Promise<void>;
}

/** A database that outlives processes, and a journal beside it; the embedded one as a copy of `template`, if there is one. */
export async function createCrashStage(template?: CrashStage): Promise<CrashStage> {
  const folder = mkdtempSync(join(tmpdir(), 'steward-crash-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  const journal = join(folder, 'journal.jsonl');
  if (serverUrl) {
    const { url, drop } = await createServerDatabase(serverUrl);
    const remove = async () => {
      removeFolder();
      await drop();
    };
    return { at: { url }, journal, open: () => openServer(url), remove };
  }
  const dir = join(folder, 'data');
  if (template && 'dir' in template.at) cpSync(template.at.dir, dir, { recursive: true });
  return { at: { dir }, journal, open: () => openEmbedded(dir), remove: async () => removeFolder() };
}

export interface CrashEnd {
  signal: NodeJS.Signals | null;
  code: number | null;
  /** The names of the steps it took. */
  steps: string[];
  trouble: string;
}

/** Runs crash-child.ts to its end, whichever it is. */
export async function runCrashChild(plan: CrashPlan): Promise<CrashEnd> {
  const script = new URL('./crash-child.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // There are some dozens of these: none but the first need compile everything.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'steward-crash-compiled') },
  });
  let printed = '';
  let trouble = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    trouble += text;
  });
  const { promise, resolve, reject } = Promise.withResolvers<CrashEnd>();
  child.once('error', reject);
  child.once('close', (code, signal) =>
    resolve({ code, signal, steps: printed.trim().split('\n').filter(Boolean), trouble }),
  );
  return promise;
}
