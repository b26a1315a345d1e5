import { PassThrough } from 'node:stream';
import { createTerminalChannel } from '../../../src/channels/terminal/terminal-channel.ts';
import { Arrivals } from '../arrivals.ts';
import type { ChannelDriver, Shown } from './driver.ts';

/** The terminal, as lines from a pipe. */
export function createTerminalDriver(): ChannelDriver {
  const shown = new Arrivals<Shown>();
  let input = new PassThrough();
  const type = async (line: string) => void input.write(`${line}\n`);
  return {
    messageLimit: Number.POSITIVE_INFINITY,
    connect(log) {
      input = new PassThrough();
      const output = new PassThrough();
      output.setEncoding('utf8').on('data', (text: string) => shown.put(read(text)));
      const channel = createTerminalChannel({ input, output, interactive: false, displayName: 'Ana', log });
      return { channel, close: async () => undefined };
    },
    write: type,
    command: (name, rest = '') => type(`/${name} ${rest}`),
    press: (number) => type(String(number)),
    next: shown.next,
    stop: async () => undefined,
  };
}

function read(printed: string): Shown {
  const lines = printed.trimEnd().split('\n');
  const labels = lines.map((line) => /^ {2}\[\d+\] (.*)$/.exec(line)?.[1]);
  const text = lines.filter((_, index) => labels[index] === undefined).join('\n');
  return { text, buttons: labels.filter((label) => label !== undefined) };
}
