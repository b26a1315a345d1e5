import { join } from 'node:path';
import type { Channel } from '../channels/channel.ts';
import type { SlackChannel } from '../channels/slack/slack-channel.ts';
import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts';
import { createTerminalChannel, type TerminalChannel } from '../channels/terminal/terminal-channel.ts';
import type { Config } from '../config.ts';
import { announce } from './announce.ts';
import { localPerson } from './local-person.ts';
import { assemble, type Opened, open, ownerOf } from './open.ts';
import { serveHttp } from './serve-http.ts';
import { stopSignal } from './stop-signal.ts';
import { telegramChannel } from './telegram.ts';

/** Everything that is configured, and a conversation in this terminal unless this runs as a service. */
export async function start(): Promise<number> {
  const interactive = process.stdin.isTTY === true;
  const opened = await open({ quiet: interactive });
  const { config } = opened;
  const service =
    !interactive && (config.telegram !== undefined || config.slack !== undefined || config.http !== undefined);
  const terminal = service ? undefined : terminalChannel(opened, interactive);
  return run(opened, terminal, await platformChannels(opened));
}

/** A conversation in this terminal and nothing else. */
export async function chat(): Promise<number> {
  const interactive = process.stdin.isTTY === true;
  const opened = await open({ quiet: interactive });
  return run(opened, terminalChannel(opened, interactive), {});
}

interface Platforms {
  telegram?: TelegramChannel;
  slack?: SlackChannel;
}

async function run(opened: Opened, terminal: TerminalChannel | undefined, platforms: Platforms): Promise<number> {
  const stopping = stopSignal();
  const channels: Channel[] = [terminal, platforms.telegram, platforms.slack].filter((one) => one !== undefined);
  const app = await assemble(opened, channels);
  const http = await serveHttp(opened, app, platforms);
  try {
    const owner = await ownerOf(opened.database);
    await app.start();
    opened.log.info({ database: opened.database.kind, channels: channels.map(({ name }) => name) }, 'Steward is ready');
    await announce(opened, owner, process.stdin.isTTY ? terminal : undefined, channels);
    await Promise.race([stopping, ...(terminal ? [terminal.ended] : [])]);
  } finally {
    await http?.stop();
    await app.stop();
  }
  return 0;
}

function terminalChannel({ config, log }: Opened, interactive: boolean): TerminalChannel {
  const { displayName, locale } = localPerson();
  const { stdin: input, stdout: output } = process;
  const filesDir = join(config.dataDir, 'files');
  return createTerminalChannel({ input, output, interactive, displayName, locale, filesDir, log });
}

/** The channels that are configured; the platforms' libraries are loaded only for those. */
async function platformChannels(opened: Opened): Promise<Platforms> {
  const { config, log } = opened;
  const platforms: Platforms = {};
  if (config.telegram) platforms.telegram = await telegramChannel(opened, config.telegram);
  if (config.slack) {
    const { createSlackChannel } = await import('../channels/slack/slack-channel.ts');
    platforms.slack = createSlackChannel({ ...slackOptions(config.slack), log: log.child({ channel: 'slack' }) });
  }
  return platforms;
}

function slackOptions({ botToken, apiUrl, mode }: NonNullable<Config['slack']>) {
  const { appToken, signingSecret } = { appToken: undefined, signingSecret: undefined, ...mode };
  return { botToken, appToken, signingSecret, apiUrl };
}
