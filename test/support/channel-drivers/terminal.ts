import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createTerminalChannel } from '../../../src/channels/terminal/terminal-channel.ts';
import { Arrivals } from '../arrivals.ts';
import type { ChannelDriver, Shown } from './driver.ts';

/** The terminal, as lines from a pipe. */
export function createTerminalDriver(): ChannelDriver {
  const shown = new Arrivals<Shown>();
  let input = new PassThrough();
  const filesDir = join(tmpdir(), `steward-files-${randomUUID()}`);
  const files = new Arrivals<string>();
  const type = async (line: string) => void input.write(`${line}\n`);
  return {
    messageLimit: Number.POSITIVE_INFINITY,
    connect(log) {
      input = new PassThrough();
      const output = new PassThrough();
      output.setEncoding('utf8').on('data', (text: string) => {
        for (const [, path = ''] of text.matchAll(/^ {2}→ (.*)$/gm)) files.put(path);
        shown.put(read(text));
      });
      const channel = createTerminalChannel({ input, output, interactive: false, displayName: 'Ana', filesDir, log });
      return { channel, close: async () => undefined };
    },
    write: type,
    command: (name, rest = '') => type(`/${name} ${rest}`),
    press: (number) => type(String(number)),
    next: shown.next,
    async nextFile() {
      const path = await files.next();
      return { name: basename(path), content: await readFile(path) };
    },
    stop: () => rm(filesDir, { recursive: true, force: true }),
  };
}

function read(printed: string): Shown {
  const lines = printed.trimEnd().split('\n');
  const labels = lines.map((line) => /^ {2}\[\d+\] (.*)$/.exec(line)?.[1]);
  const text = lines.filter((line, index) => labels[index] === undefined && !line.startsWith('  → ')).join('\n');
  return { text, buttons: labels.filter((label) => label !== undefined) };
}
