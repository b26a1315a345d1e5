import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export class FolderInUseError extends Error {
  constructor(dir: string) {
    super(
      `The data folder ${dir} is in use by another Steward. Stop that one first, or give this one its own STEWARD_DATA, ` +
        `or let several share one server database with DATABASE_URL.`,
    );
    this.name = 'FolderInUseError';
  }
}

/**
 * Holds a folder for this process by listening on a local socket named after it. The operating system ends the
 * listening when the process dies, however it dies, so there is no stale lock to tell from a live one by guessing.
 */
export async function lockFolder(dir: string): Promise<{ release(): Promise<void> }> {
  const path = socketPath(resolve(dir));
  if (await answers(path)) throw new FolderInUseError(dir);
  if (process.platform !== 'win32') await rm(path, { force: true });
  const server = createServer((socket) => socket.destroy());
  await listen(server, path, dir);
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}

function socketPath(dir: string): string {
  const name = `steward-${createHash('sha256').update(dir).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function answers(path: string): Promise<boolean> {
  return new Promise((decide) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      decide(true);
    });
    socket.once('error', () => decide(false));
  });
}

function listen(server: Server, path: string, dir: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'EADDRINUSE' ? new FolderInUseError(dir) : error),
    );
    server.listen(path, () => done());
  });
}
