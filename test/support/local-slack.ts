import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const entry = z.object({
  direction: z.string(),
  kind: z.string(),
  summary: z.string(),
  detail: z.unknown().optional(),
});
const logAnswer = z.object({ log: z.array(entry) });
const message = z.object({
  ts: z.string(),
  user: z.string().optional(),
  text: z.string(),
  blocks: z.array(z.record(z.string(), z.unknown())).optional(),
  files: z.array(z.object({ name: z.string(), url_private_download: z.string() })).optional(),
});
const messagesAnswer = z.object({ messages: z.array(message) });
const stateAnswer = z.object({
  channels: z.array(z.object({ id: z.string(), is_im: z.boolean(), members: z.array(z.string()) })),
});

export type LocalSlackEntry = z.infer<typeof entry>;
export type LocalSlackMessage = z.infer<typeof message>;

export const localSlack = {
  botToken: 'xoxb-local-bot',
  appToken: 'xapp-local-app',
  signingSecret: 'local-signing-secret',
  workspace: 'T01LOCAL',
  bot: 'U0BOT',
  alice: 'U01ALICE',
  channel: 'C01GENERAL',
} as const;

export interface LocalSlackOptions {
  /** Where to deliver signed events; without it Socket Mode is used. */
  requestUrl?: string;
  /** A free port where 0 or nothing is given. */
  port?: number;
}

/** A Slack of one workspace, one app and one person on this machine: the peer named in package.json, in its own process. */
export class LocalSlack {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly base: string;

  private constructor(child: ChildProcess, folder: string, base: string) {
    this.#process = child;
    this.#folder = folder;
    this.base = base;
  }

  static async start(options: LocalSlackOptions = {}): Promise<LocalSlack> {
    const folder = await mkdtemp(join(tmpdir(), 'local-slack-'));
    const config = join(folder, 'config.json');
    await writeFile(config, JSON.stringify(workspaceConfig(options.requestUrl)));
    const port = String(options.port ?? 0);
    const child = spawn(binary(), ['--config', config, '--port', port, '--base-host', '127.0.0.1'], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new LocalSlack(child, folder, await announcedBase(child));
  }

  get apiUrl(): string {
    return `${this.base}/api/`;
  }

  get port(): number {
    return Number(new URL(this.base).port);
  }

  /** Alice writes; resolves when the app has acknowledged it, or after five seconds. `channel` may be the bot's id. */
  async write(channel: string, text: string): Promise<{ channel: string; ts: string }> {
    const answer = await this.#post('message', { channel, user: localSlack.alice, text });
    return z.object({ message: z.object({ channel: z.string(), ts: z.string() }) }).parse(answer).message;
  }

  /** Alice shares a file without a word. */
  async upload(channel: string, name: string): Promise<void> {
    const form = new FormData();
    form.set('channel', channel);
    form.set('user', localSlack.alice);
    form.set('file', new File(['picture'], name, { type: 'image/png' }));
    const response = await fetch(`${this.base}/_control/upload`, { method: 'POST', body: form });
    if (!response.ok) throw new Error(`local-slack: upload answered ${response.status}`);
  }

  /** What a file that somebody shared holds. */
  async download(url: string): Promise<Uint8Array> {
    const response = await fetch(url, { headers: { authorization: `Bearer ${localSlack.botToken}` } });
    if (!response.ok) throw new Error(`local-slack: a download was answered with ${response.status}`);
    return response.bytes();
  }

  async edit(channel: string, ts: string, text: string): Promise<void> {
    await this.#post('edit-message', { channel, ts, user: localSlack.alice, text });
  }

  async delete(channel: string, ts: string): Promise<void> {
    await this.#post('delete-message', { channel, ts, user: localSlack.alice });
  }

  async command(command: string, text: string): Promise<void> {
    await this.#post('command', { channel: localSlack.channel, user: localSlack.alice, command, text });
  }

  async press(channel: string, messageTs: string, action: unknown): Promise<void> {
    await this.#post('interact', { channel, messageTs, user: localSlack.alice, action });
  }

  async openHome(): Promise<void> {
    await this.#post('open-home', { user: localSlack.alice });
  }

  /** All traffic with the app so far, in order. */
  async log(): Promise<LocalSlackEntry[]> {
    return logAnswer.parse(await this.#get('log')).log;
  }

  async messages(channel: string): Promise<LocalSlackMessage[]> {
    return messagesAnswer.parse(await this.#get(`messages/${channel}`)).messages;
  }

  /** The conversation between Alice and the app, opened if need be. */
  async directMessages(): Promise<string> {
    await fetch(`${this.apiUrl}conversations.open`, {
      method: 'POST',
      headers: { authorization: `Bearer ${localSlack.botToken}` },
      body: new URLSearchParams({ users: localSlack.alice }),
    });
    const { channels } = stateAnswer.parse(await this.#get('state'));
    const found = channels.find((channel) => channel.is_im && channel.members.includes(localSlack.alice));
    if (!found) throw new Error('local-slack has no direct messages with Alice');
    return found.id;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const exited = once(this.#process, 'exit');
      this.#process.kill();
      await exited;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #post(verb: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${this.base}/_control/${verb}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`local-slack: ${verb} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }

  async #get(path: string): Promise<unknown> {
    return (await fetch(`${this.base}/_control/${path}`)).json();
  }
}

function binary(): string {
  const manifest = createRequire(import.meta.url).resolve('local-slack-linux-x64/package.json');
  return join(dirname(manifest), 'bin', 'local-slack');
}

function workspaceConfig(requestUrl: string | undefined): unknown {
  const { workspace, bot, botToken, appToken, signingSecret, alice, channel } = localSlack;
  const mode = requestUrl === undefined ? { mode: 'socket' } : { mode: 'events', requestUrl };
  return {
    workspace: { name: 'Local', domain: 'local', teamId: workspace },
    app: { appId: 'A01LOCAL', botUserId: bot, botName: 'steward', botToken, appToken, signingSecret, ...mode },
    users: [{ id: alice, name: 'alice', real_name: 'Alice Anderson' }],
    channels: [{ id: channel, name: 'general', members: [alice, bot] }],
  };
}

async function announcedBase(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('local-slack was started without stdout');
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /Web UI:\s+(http\S+)/.exec(line);
    if (found?.[1]) return found[1];
  }
  throw new Error('local-slack ended before it was ready');
}
