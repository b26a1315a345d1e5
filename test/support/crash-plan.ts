import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What a process of crash-child.ts is told. */
export interface CrashPlan {
  /** A server's URL, or a folder for the embedded database. */
  at: { url: string } | { dir: string };
  journal: string;
  /** Whether the channel may send the same message again. */
  repeatable: boolean;
  /** What the person wrote, in order. All but the last are done with before the last is taken. */
  said: { id: string; text: string }[];
  /** The step of the last message's way at which the process dies, from 1; without it, it lives. */
  killAt?: number;
}

export type JournalLine = { taken: string } | { sent: string; inReplyTo: string };

export const readJournal = (path: string): JournalLine[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

/** `flush` has the operating system write it down before this returns. */
export const note = (journal: string, line: JournalLine) =>
  appendFileSync(journal, `${JSON.stringify(line)}\n`, { flush: true });
