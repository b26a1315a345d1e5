import { setTimeout as pause } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { slackFailure } from './failures.ts';

/** Something that is open until `lost` resolves. */
export interface Connection {
  lost: Promise<void>;
}

const firstRetryMs = 500;
const lastRetryMs = 60_000;
const livedLongMs = 10_000;
const helloTimeoutMs = 20_000;
const closeTimeoutMs = 2_000;

/** Why a connection cannot come to be until somebody changes the configuration. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/**
 * Opens a connection and opens it again whenever it is lost, waiting longer after each failure, until `signal` aborts.
 * `first` settles with the first attempt: it rejects with TokenRefused (and nothing goes on), and resolves otherwise,
 * connected or still trying. `ended` resolves when it has stopped trying. Later refusals are logged and tried again.
 */
export function keepConnected(
  open: () => Promise<Connection>,
  log: Logger,
  signal: AbortSignal,
): { first: Promise<void>; ended: Promise<void> } {
  const first = Promise.withResolvers<void>();
  const ended = (async () => {
    let failures = 0;
    for (let isFirst = true; !signal.aborted; isFirst = false) {
      let waitMs = 0;
      try {
        const connection = await open();
        first.resolve();
        failures = (await livedLong(connection)) ? 0 : failures + 1;
        if (!signal.aborted) log.info('the connection to Slack was closed; opening another');
      } catch (error) {
        if (isFirst && error instanceof TokenRefused) return first.reject(error);
        first.resolve();
        failures += 1;
        waitMs = rateLimitMs(error);
        log.warn({ reason: reasonOf(error), failures }, 'no connection to Slack; trying again');
      }
      await pauseUnlessAborted(Math.max(waitMs, retryMs(failures)), signal);
    }
    first.resolve();
  })();
  return { first: first.promise, ended };
}

async function livedLong(connection: Connection): Promise<boolean> {
  const since = Date.now();
  await connection.lost;
  return Date.now() - since > livedLongMs;
}

function reasonOf(error: unknown): string {
  return error instanceof TokenRefused ? error.message : slackFailure(error).code;
}

function rateLimitMs(error: unknown): number {
  const failure = slackFailure(error);
  return failure.kind === 'later' && failure.code === 'rate_limited' ? failure.retryAfterMs : 0;
}

type SocketClient = SocketModeReceiver['client'];

/** Connects a Socket Mode client. Throws what Slack's refusal or the network gives. */
export async function openSocket(client: SocketClient): Promise<Connection> {
  const lost = Promise.withResolvers<void>();
  const onLost = () => lost.resolve();
  client.once('disconnected', onLost);
  try {
    await within(helloTimeoutMs, client.start());
  } catch (error) {
    client.off('disconnected', onLost);
    await closeSocket(client);
    // A socket that closes before Slack's hello rejects with nothing at all.
    throw error ?? new Error('the WebSocket closed before it was ready');
  }
  return { lost: lost.promise };
}

/** Closes the socket, by force where the other side does not answer. Never throws. */
export async function closeSocket(client: SocketClient): Promise<void> {
  // A second call while the first waits for an answer destroys the socket.
  await within(closeTimeoutMs, client.disconnect()).catch(() =>
    within(closeTimeoutMs, client.disconnect()).catch(() => {}),
  );
}

function retryMs(failures: number): number {
  if (failures === 0) return 0;
  return Math.min(lastRetryMs, firstRetryMs * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
}

async function pauseUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => {});
}

async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const timeout = pause(timeoutMs, undefined, { signal: done.signal }).then(() => {
    throw new Error(`no answer within ${timeoutMs} ms`);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    done.abort();
    timeout.catch(() => {});
  }
}
