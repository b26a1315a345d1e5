import type { Logger } from 'pino';
import type { Receive } from '../../core/conversation/message.ts';
import type { Channel } from '../channel.ts';
import { createBackoff, pause } from './backoff.ts';
import { createIntake, type Intake } from './intake.ts';
import { allowedUpdates, pollUpdates } from './polling.ts';
import { createSending } from './sending.ts';
import { createTelegramApi, type TelegramApi } from './telegram-api.ts';
import { defaultTiming, type TelegramTiming } from './timing.ts';
import { describeTrouble, passes, retryAfterOf } from './trouble.ts';
import { createWebhookHandler, type HandleWebhook, type WebhookOptions } from './webhook.ts';

interface MenuCommand {
  name: string;
  description: string;
}

export interface TelegramOptions {
  token: string;
  /** Where the Bot API is; Telegram's own by default. */
  apiRoot?: string;
  /** Takes updates by webhook instead of by polling. */
  webhook?: WebhookOptions;
  log: Logger;
  /** The command menu: names of a-z 0-9 _, without the slash. */
  commands: MenuCommand[];
  /** The same for people whose Telegram speaks another language, by ISO 639-1 code. */
  menus?: Readonly<Record<string, MenuCommand[]>>;
  /** Asked before each poll; several processes share one bot by saying yes in one of them. */
  mayPoll?: () => Promise<boolean>;
  timing?: Partial<TelegramTiming>;
}

export interface TelegramChannel extends Channel {
  /** Answers a request to the webhook's address; only with `webhook`. */
  handleWebhook?: HandleWebhook;
}

interface Session {
  intake: Intake;
  stopping: AbortController;
  /** Connecting and polling in the background. Never rejects. */
  work: Promise<void>;
}

/**
 * Private chats with one bot. telegraf makes the calls, but `Telegraf` itself (its launch, handlers and webhook server) is
 * not used: it confirms updates before they are safely stored, ends on trouble that passes, and cancels nothing.
 * `start` throws if Telegram refuses the token or the webhook; without a network it resolves and goes on trying.
 */
export function createTelegramChannel(options: TelegramOptions): TelegramChannel {
  const { token, apiRoot, webhook, log } = options;
  const timing = { ...defaultTiming, ...options.timing };
  const secrets = webhook === undefined ? [] : [webhook.secret];
  const api = createTelegramApi({ token, apiRoot, callTimeoutMs: timing.callTimeoutMs, secrets });
  let session: Session | undefined;

  async function start(receive: Receive): Promise<void> {
    if (session !== undefined) throw new Error('The Telegram channel is already started');
    const intake = createIntake({ receive, answerPress: (id) => answerPress(api, id, log), log });
    const opened: Session = { intake, stopping: new AbortController(), work: Promise.resolve() };
    session = opened;
    const { signal } = opened.stopping;
    let failure: unknown;
    try {
      await connect(api, options, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!passes(error)) {
        session = undefined;
        throw new Error(describeTrouble(error));
      }
      log.warn(`Telegram: not connected yet, trying on: ${describeTrouble(error)}`);
      failure = error;
    }
    opened.work = work(failure, intake, signal);
  }

  async function work(failure: unknown, intake: Intake, signal: AbortSignal): Promise<void> {
    if (failure !== undefined) await keepConnecting(api, options, timing, failure, signal);
    const mayPoll = options.mayPoll ?? (async () => true);
    if (webhook === undefined) await pollUpdates({ api, intake, mayPoll, log, timing }, signal);
  }

  async function stop(): Promise<void> {
    const closing = session;
    if (closing === undefined) return;
    closing.stopping.abort();
    await closing.work;
    await closing.intake.idle();
    if (session === closing) session = undefined;
  }

  const takenIn = () => (session?.stopping.signal.aborted === false ? session.intake : undefined);
  return {
    name: 'telegram',
    repeatable: false,
    start,
    stop,
    ...createSending(api),
    ...(webhook === undefined ? {} : { handleWebhook: createWebhookHandler(webhook.secret, takenIn) }),
  };
}

/** Checks the token, says how updates shall come, and sets the command menu. Throws TelegramCallError. */
async function connect(api: TelegramApi, options: TelegramOptions, signal: AbortSignal) {
  const { webhook, log } = options;
  const bot = await api.call('getMe', {}, { signal });
  if (webhook === undefined) {
    await api.call('deleteWebhook', { drop_pending_updates: false }, { signal });
  } else {
    const payload = { url: webhook.url, secret_token: webhook.secret, allowed_updates: allowedUpdates };
    await api.call('setWebhook', payload, { signal });
  }
  log.info({ bot: bot.username, by: webhook === undefined ? 'polling' : 'webhook' }, 'Telegram: connected');
  try {
    await setMenus(api, options, signal);
  } catch (error) {
    // Commands work without a menu.
    if (!signal.aborted) log.warn(`Telegram: no command menu: ${describeTrouble(error)}`);
  }
}

async function setMenus(api: TelegramApi, { commands, menus = {} }: TelegramOptions, signal: AbortSignal) {
  const menu = (of: MenuCommand[]) => of.map(({ name, description }) => ({ command: name, description }));
  await api.call('setMyCommands', { commands: menu(commands) }, { signal });
  for (const [code, own] of Object.entries(menus)) {
    await api.call('setMyCommands', { commands: menu(own), language_code: code }, { signal });
  }
}

async function keepConnecting(
  api: TelegramApi,
  options: TelegramOptions,
  timing: TelegramTiming,
  firstFailure: unknown,
  signal: AbortSignal,
): Promise<void> {
  const backoff = createBackoff(timing.backoffFirstMs, timing.backoffMostMs);
  let failure = firstFailure;
  while (!signal.aborted) {
    await pause(Math.max(backoff.nextMs(), retryAfterOf(failure)), signal);
    try {
      return await connect(api, options, signal);
    } catch (error) {
      if (signal.aborted) return;
      failure = error;
      options.log[passes(error) ? 'warn' : 'error'](`Telegram: still not connected: ${describeTrouble(error)}`);
    }
  }
}

const answerTimeoutMs = 10_000;

/** Stops the button's spinner. A failure leaves it spinning for a while, no more. */
async function answerPress(api: TelegramApi, queryId: string, log: Logger): Promise<void> {
  try {
    await api.call('answerCallbackQuery', { callback_query_id: queryId }, { timeoutMs: answerTimeoutMs });
  } catch (error) {
    log.warn(`Telegram: a button press could not be answered: ${describeTrouble(error)}`);
  }
}
