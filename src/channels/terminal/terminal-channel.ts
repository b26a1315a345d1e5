import { randomUUIDv7 } from 'node:crypto';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Logger } from 'pino';
import type {
  InboundContent,
  OutboundMessage,
  Receive,
  ReplyAddress,
  Sender,
} from '../../core/conversation/message.ts';
import { languageOf } from '../../core/people/admit.ts';
import type { SentMessage } from '../../core/ports.ts';
import { text } from '../../texts/text.ts';
import type { Channel } from '../channel.ts';
import { keepFiles } from './keep-files.ts';

export interface TerminalOptions {
  input: Readable;
  output: Writable;
  /** A person at a prompt, rather than lines from a pipe. */
  interactive: boolean;
  displayName: string;
  locale?: string;
  /** Where pictures and files are kept, since a terminal shows none. Made when the first one comes. */
  filesDir: string;
  log: Logger;
}

export interface TerminalChannel extends Channel {
  /** Resolves when the input ended (or Ctrl-C, Ctrl-D) and every line has its answer. */
  readonly ended: Promise<void>;
  /** Prints a line that is no message, such as a pairing code. */
  print(line: string): void;
}

/** The sender that the terminal speaks for, on every machine: the owner. */
export const localSender: Pick<Sender, 'channel' | 'workspace' | 'externalId'> = {
  channel: 'terminal',
  workspace: '',
  externalId: 'local',
};
const address: ReplyAddress = { channel: 'terminal', workspace: '', conversation: 'local' };
const prompt = '› ';

/** A conversation on standard input and output. From a pipe, each line is answered before the next is read. */
export function createTerminalChannel(options: TerminalOptions): TerminalChannel {
  const { input, output, interactive, displayName, locale, filesDir, log } = options;
  const ended = Promise.withResolvers<void>();
  const waiting = new Map<string, () => void>();
  let lines: Interface | undefined;
  let storing: Promise<unknown> = Promise.resolve();

  const show = (words: string) => {
    output.write(interactive ? `\r\u001B[K${words}\n\n` : `${words}\n`);
    if (interactive && lines) lines.prompt(true);
  };

  async function say(receive: Receive, line: string): Promise<void> {
    const externalId = randomUUIDv7();
    const answered = new Promise<void>((done) => waiting.set(externalId, done));
    const sender: Sender = { ...localSender, displayName, ...(locale && { locale }) };
    try {
      storing = receive({
        externalId,
        sender,
        replyTo: address,
        content: contentOf(line),
        sentAt: Temporal.Now.instant(),
      });
      await storing;
    } catch (error) {
      waiting.delete(externalId);
      log.error({ err: error }, 'a line could not be stored');
      show(text(languageOf(locale), 'not_stored'));
      return;
    }
    if (!interactive) await answered;
  }

  async function read(receive: Receive, reader: Interface): Promise<void> {
    if (interactive) reader.prompt();
    for await (const line of reader) {
      if (lines !== reader) break;
      if (line.trim() !== '') await say(receive, line);
      else if (interactive) reader.prompt();
    }
  }

  return {
    name: 'terminal',
    repeatable: true,
    ended: ended.promise,
    print: show,
    async start(receive) {
      lines = createInterface({
        input,
        output: interactive ? output : undefined,
        terminal: interactive,
        prompt,
        crlfDelay: Infinity,
      });
      const reader = lines;
      reader.on('SIGINT', () => reader.close());
      read(receive, reader).then(ended.resolve, ended.reject);
    },
    async stop() {
      lines?.close();
      lines = undefined;
      await storing.catch(() => undefined);
    },
    async send(_to, message): Promise<SentMessage> {
      const { lines: kept, filesLost } = await keepFiles(filesDir, message, log);
      show(visible({ ...message, text: [message.text, ...kept].join('\n') }));
      waiting.get(message.inReplyTo ?? '')?.();
      waiting.delete(message.inReplyTo ?? '');
      return { externalId: randomUUIDv7(), ...(filesLost > 0 && { filesLost }) };
    },
    async showWorking() {},
  };
}

/** `/add buy milk` is a command, everything else text. */
function contentOf(line: string): InboundContent {
  const command = /^\s*\/([a-z_]+)(?:\s+(.*))?$/isu.exec(line);
  return command
    ? { kind: 'command', name: (command[1] ?? '').toLowerCase(), rest: command[2]?.trim() ?? '' }
    : { kind: 'text', text: line };
}

/** Buttons as numbers to type. Control characters, which could rewrite the screen, are left out. */
function visible({ text, buttons }: OutboundMessage): string {
  const choices = buttons.map(({ label }, index) => `  [${index + 1}] ${label}`);
  return [text, ...choices].join('\n').replace(/(?![\n\t])\p{Cc}/gu, '');
}
