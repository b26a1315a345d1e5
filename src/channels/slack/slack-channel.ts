import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Channel } from '../channel.ts';
import { boltLog } from './bolt-log.ts';
import { type Connection, closeSocket, keepConnected, openSocket, TokenRefused } from './connection.ts';
import { Directory } from './directory.ts';
import { slackFailure } from './failures.ts';
import { listen } from './listeners.ts';
import { httpReceiver, socketReceiver } from './receivers.ts';
import { Sender } from './sender.ts';
import { StoreFirstApp } from './store-first-app.ts';

export interface SlackOptions {
  /** The bot user's token (xoxb-…). */
  botToken: string;
  /** The app-level token (xapp-…): Socket Mode, which wins over `signingSecret`. */
  appToken?: string | undefined;
  /** Signed events over HTTP, through `handleHttp`. */
  signingSecret?: string | undefined;
  /** Where the Web API is, if not at Slack. */
  apiUrl?: string | undefined;
  log: Logger;
}

export interface SlackChannel extends Channel {
  /**
   * Only without Socket Mode: takes POST /slack/events (events, interactions and commands alike). Needs the request's
   * body unread, or as a Buffer in `request.rawBody`. Answers 401 to a wrong signature and 503 to what was not stored.
   */
  handleHttp?: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * Steward in Slack's direct messages. Throws when neither `appToken` nor `signingSecret` is given.
 * `start` rejects with TokenRefused for a token that Slack refuses; with Slack out of reach it resolves and tries on.
 */
export function createSlackChannel(options: SlackOptions): SlackChannel {
  const { log } = options;
  const stopping = new AbortController();
  const receiver = createReceiver(options, stopping.signal);
  const web = new webApi.WebClient(options.botToken, {
    ...clientOptions(options),
    retryConfig: fewRetries,
    fetch: fetchUntil(stopping.signal),
  });
  const sender = new Sender(new webApi.WebClient(options.botToken, clientOptions(options)));
  // Given a token, Bolt would verify it where a refusal cannot be caught; `open` below verifies it instead.
  let identity: webApi.AuthTestResponse | undefined;
  const app = new StoreFirstApp({
    receiver,
    logger: boltLog(log),
    convoStore: false,
    authorize: async () => ({
      botToken: options.botToken,
      ...(identity?.bot_id ? { botId: identity.bot_id } : {}),
      ...(identity?.user_id ? { botUserId: identity.user_id } : {}),
    }),
    clientOptions: clientOptions(options),
  });
  let running: Promise<void> | undefined;
  let stopped: Promise<void> | undefined;

  const open = async (): Promise<Connection> => {
    identity ??= await named('SLACK_BOT_TOKEN', web.auth.test());
    app.take();
    const connection =
      receiver instanceof SocketModeReceiver
        ? await named('SLACK_APP_TOKEN', openSocket(receiver.client))
        : { lost: aborted(stopping.signal) };
    if (stopping.signal.aborted && receiver instanceof SocketModeReceiver) await closeSocket(receiver.client);
    log.info('connected to Slack');
    return connection;
  };

  const stop = async (): Promise<void> => {
    await app.finish();
    stopping.abort();
    if (receiver instanceof SocketModeReceiver) await closeSocket(receiver.client);
    await running;
  };

  return {
    name: 'slack',
    repeatable: false,
    start: async (receive) => {
      if (running || stopped) throw new Error('the Slack channel was already started');
      listen(app, { receive, web, directory: new Directory(web, log), log });
      const connection = keepConnected(open, log, stopping.signal);
      running = connection.ended;
      await connection.first;
    },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
    send: (to, message) => sender.send(to, message),
    // Slack shows "is typing…" for apps only in the assistant pane's threads.
    showWorking: async () => {},
    ...(receiver instanceof HTTPReceiver ? { handleHttp: httpHandler(app, receiver) } : {}),
  };
}

const fewRetries: webApi.WebClientOptions['retryConfig'] = { retries: 2, minTimeout: 300 };

function clientOptions({ apiUrl, log }: SlackOptions): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    logger: boltLog(log),
    retryConfig: { retries: 0 },
    timeout: 10_000,
    rejectRateLimitedCalls: true,
  };
}

function createReceiver(options: SlackOptions, stopping: AbortSignal): SocketModeReceiver | HTTPReceiver {
  const socketOptions = { ...clientOptions(options), fetch: fetchUntil(stopping) };
  if (options.appToken) return socketReceiver(options.appToken, socketOptions, options.log);
  if (options.signingSecret) return httpReceiver(options.signingSecret, options.log);
  throw new Error('Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)');
}

function httpHandler(app: StoreFirstApp, receiver: HTTPReceiver): NonNullable<SlackChannel['handleHttp']> {
  return (request, response) => {
    if (!app.taking) {
      response.writeHead(503).end();
      return;
    }
    try {
      receiver.requestListener(request, response);
    } catch {
      // Bolt throws for what is not POST /slack/events.
      response.writeHead(404).end();
    }
  };
}

/** Names the setting at fault where Slack refuses a token. */
async function named<T>(setting: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const failure = slackFailure(error);
    if (failure.kind !== 'refused') throw error;
    throw new TokenRefused(`${setting} was refused by Slack: ${failure.code}`, { cause: error });
  }
}

/** So that stopping need not wait for an answer that nobody reads any more. */
function fetchUntil(stopping: AbortSignal): typeof fetch {
  return (url, init) => {
    const signals = init?.signal ? [init.signal, stopping] : [stopping];
    return fetch(url, { ...init, signal: AbortSignal.any(signals) });
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
