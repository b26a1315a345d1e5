import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { Arrivals } from './arrivals.ts';
import { createServerDatabase, serverUrl } from './database.ts';

export type Environment = Record<string, string>;

/** What a person at a machine of their own has: a data folder, and the server's database where the suite is about that. */
export interface Machine {
  env: Environment;
  remove(): Promise<void>;
}

export async function aMachine({ embedded = false } = {}): Promise<Machine> {
  const folder = await mkdtemp(join(tmpdir(), 'steward-command-'));
  const server = serverUrl && !embedded ? await createServerDatabase(serverUrl) : undefined;
  return {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      LANG: 'en_US.UTF-8',
      TZ: 'Europe/Lisbon',
      STEWARD_DATA: join(folder, 'data'),
      ...(server && { DATABASE_URL: server.url }),
    },
    async remove() {
      await server?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface Running {
  /** Types a line. */
  write(line: string): void;
  /** Ends standard input. */
  end(): void;
  signal(name: 'SIGTERM' | 'SIGINT'): void;
  /** The next line on standard output. */
  nextLine(): Promise<string>;
  /** The next line on standard error, which is where the log goes. */
  nextLogLine(): Promise<string>;
  /** Resolves with the exit code; 'SIGTERM' and the like where a signal ended it. */
  readonly exited: Promise<number | string>;
}

const main = join(import.meta.dirname, '../../src/main.ts');
/** The command as a shell would run it. */
export const commandLine = `'${process.execPath}' '${main}'`;

/** Starts the command; it is gone at the end of the test. */
export function begin(env: Environment, ...args: string[]): Running {
  return follow(spawn(process.execPath, [main, ...args], { env }));
}

export function follow(child: ChildProcess): Running {
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error('started without pipes');
  const lines = new Arrivals<string>();
  const logLines = new Arrivals<string>();
  createInterface({ input: stdout }).on('line', lines.put);
  createInterface({ input: stderr }).on('line', logLines.put);
  const exited = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  return {
    write: (line) => void stdin.write(`${line}\n`),
    end: () => void stdin.end(),
    signal: (name) => void child.kill(name),
    nextLine: lines.next,
    nextLogLine: logLines.next,
    exited,
  };
}

/** Runs the command to its end, with these lines as its input. */
export async function run(env: Environment, args: string[], input: string[] = []) {
  const child = spawn(process.execPath, [main, ...args], { env });
  const exited = once(child, 'close');
  child.stdin.end(input.map((line) => `${line}\n`).join(''));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await exited;
  return { code: code as number | null, stdout, stderr };
}

/** A port of loopback that nobody listens on. */
export async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}
