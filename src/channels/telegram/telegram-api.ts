import { Agent } from 'node:https';
import { Telegram, TelegramError } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import type { OutboundFile } from '../../core/conversation/message.ts';
import { postFile } from './post-file.ts';

/** telegraf types its signals as those of an old polyfill; the client takes native ones. */
type ClientSignal = NonNullable<Parameters<Telegram['callApi']>[2]>['signal'];

/**
 * Why a call gave no result:
 * refused (Telegram said no, and will say no again), rate_limited (429), not_sent (no connection was ever made),
 * aborted (by the caller's signal), unknown (5xx, timeout, dropped or unreadable: the call may have taken effect).
 */
export type CallFailure = 'refused' | 'rate_limited' | 'not_sent' | 'aborted' | 'unknown';

/** A failed Bot API call. Its message holds neither the token nor what was sent, and it has no cause that would. */
export class TelegramCallError extends Error {
  readonly method: string;
  readonly failure: CallFailure;
  /** Telegram's error_code, or the HTTP status; undefined where there was no answer. */
  readonly code: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(
    method: string,
    failure: CallFailure,
    reason: string,
    details?: { code?: number; retryAfterMs?: number },
  ) {
    super(`Telegram ${method} failed: ${reason}`);
    this.name = 'TelegramCallError';
    this.method = method;
    this.failure = failure;
    this.code = details?.code;
    this.retryAfterMs = details?.retryAfterMs;
  }
}

export interface CallOptions {
  signal?: AbortSignal;
  /** Gives up after this long, with the failure `unknown`. */
  timeoutMs?: number;
}

export interface TelegramApi {
  /** One Bot API call. Throws TelegramCallError, and nothing else. */
  call<M extends keyof Methods>(method: M, payload: Opts<M>, options?: CallOptions): Promise<ReturnType<Methods[M]>>;
  /** Sends a file along, in the field named after what it is. Throws TelegramCallError, and nothing else. */
  upload(as: 'photo' | 'document', chatId: number, file: OutboundFile, options?: CallOptions): Promise<void>;
}

const defaultApiRoot = 'https://api.telegram.org';
/** Shorter than any server keeps an idle connection: a send on one that was just closed would have an unknown outcome. */
const idleConnectionMs = 5_000;

/**
 * The one place that calls Telegram, through telegraf's client. What telegraf throws carries the token (in URLs) and the
 * payload (in TelegramError.on), and its own timeout is 500 seconds: here each failure becomes a TelegramCallError
 * without secrets, within `timeoutMs`. Throws an Error if `apiRoot` is no http(s) address.
 */
export function createTelegramApi(options: {
  token: string;
  apiRoot: string | undefined;
  callTimeoutMs: number;
  /** Further texts to keep out of error messages. */
  secrets: string[];
}): TelegramApi {
  const apiRoot = normalRoot(options.apiRoot ?? defaultApiRoot);
  const client = new Telegram(options.token, {
    apiRoot,
    agent: new Agent({ keepAlive: true, timeout: idleConnectionMs }),
    webhookReply: false,
  });
  const scrub = scrubber([options.token, encodeURI(options.token), ...options.secrets]);
  /** Runs a call within its time, and explains its failure. */
  async function timed<Result>(
    method: string,
    { signal, timeoutMs = options.callTimeoutMs }: CallOptions,
    run: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await run(signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
    } catch (error) {
      if (signal?.aborted) throw new TelegramCallError(method, 'aborted', 'stopped');
      if (timeout.aborted) throw new TelegramCallError(method, 'unknown', `no answer within ${timeoutMs} ms`);
      throw explain(method, error, scrub);
    }
  }
  return {
    call: (method, payload, given = {}) =>
      timed(method, given, (signal) => client.callApi(method, payload, { signal: signal as ClientSignal })),
    upload(as, chatId, file, given = {}) {
      const method = as === 'photo' ? 'sendPhoto' : 'sendDocument';
      const url = new URL(`./bot${options.token}/${method}`, apiRoot);
      return timed(method, given, (signal) => postFile(url, { chat_id: String(chatId) }, as, file, signal));
    },
  };
}

function explain(method: string, error: unknown, scrub: (text: string) => string): TelegramCallError {
  if (error instanceof TelegramError) {
    const { code } = error;
    const reason = scrub(`${code} ${error.description}`);
    if (code === 429) {
      const seconds = error.parameters?.retry_after;
      return new TelegramCallError(method, 'rate_limited', reason, { code, retryAfterMs: milliseconds(seconds) });
    }
    return new TelegramCallError(method, code >= 400 && code < 500 ? 'refused' : 'unknown', reason, { code });
  }
  const reason = scrub(error instanceof Error ? error.message : String(error));
  return new TelegramCallError(method, neverConnected(error) ? 'not_sent' : 'unknown', reason);
}

function milliseconds(seconds: unknown): number | undefined {
  return typeof seconds === 'number' && Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : undefined;
}

const alwaysBeforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const beforeSendingIfConnecting = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EADDRNOTAVAIL']);

/** node-fetch keeps only code and message of the system's error; several addresses that all failed leave an empty reason. */
function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // fetch hides what happened in `cause`, and for a name with several addresses in `errors`, one an address.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(neverConnected);
  if (error.cause !== undefined) return neverConnected(error.cause);
  if (!('code' in error) || typeof error.code !== 'string') return false;
  if (alwaysBeforeSending.has(error.code)) return true;
  if (beforeSendingIfConnecting.has(error.code)) return /(?:reason: |^)(?:connect |$)/.test(error.message);
  return error.message.includes('before secure TLS connection was established');
}

/** telegraf resolves `./bot…` against the root: without a slash at the end, the root's last path segment would be lost. */
function normalRoot(apiRoot: string): string {
  const url = URL.parse(apiRoot);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error('The Telegram API root must be an http(s) address');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function scrubber(secrets: string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret !== '');
  return (text) =>
    known
      .reduce((scrubbed, secret) => scrubbed.replaceAll(secret, '[secret]'), text)
      .replace(/\/bot\d+:[^/\s]+/g, '/bot[secret]');
}
