import { webApi } from '@slack/bolt';
import { SendRefused } from '../../core/ports.ts';

/**
 * What a failed Web API call means: refused (Slack said no, and will again), later (it certainly did not happen, and may
 * be tried again), unknown (it may have happened). `code` is Slack's or the system's word for it, safe to log.
 */
export type SlackFailure =
  | { kind: 'refused'; code: string }
  | { kind: 'later'; code: string; retryAfterMs: number }
  | { kind: 'unknown'; code: string };

const unreachableRetryMs = 5_000;
const rateLimitRetryMs = 30_000;
const migrationRetryMs = 60_000;

/** Errors after which Slack does not promise that nothing was done. */
const unsureCodes = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);
const rateLimitCodes = new Set(['ratelimited', 'rate_limited']);
/** The workspace is being moved into an organisation, and comes back. */
const migrationCodes = new Set(['team_added_to_org', 'org_login_required']);

export function slackFailure(error: unknown): SlackFailure {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'later', code: 'rate_limited', retryAfterMs: error.retryAfter * 1_000 };
  }
  if (error instanceof webApi.WebAPIPlatformError) return platformFailure(error.data.error);
  if (error instanceof webApi.WebAPIRequestError) return requestFailure(error.original);
  if (error instanceof webApi.WebAPIHTTPError) return { kind: 'unknown', code: `http_${error.statusCode}` };
  // A 429 without Retry-After is a bare Error in the library, known only by its words.
  if (error instanceof Error && error.message.startsWith('Retry header did not contain')) {
    return { kind: 'later', code: 'rate_limited', retryAfterMs: rateLimitRetryMs };
  }
  return { kind: 'unknown', code: error instanceof Error ? error.name : 'unknown' };
}

/** The error to throw from `send` for a first message that failed: SendRefused where it certainly was not sent. */
export function toSendError(error: unknown): unknown {
  const failure = slackFailure(error);
  if (failure.kind === 'unknown') return error;
  const retry = failure.kind === 'later' ? { retryAfterMs: failure.retryAfterMs } : {};
  return new SendRefused(`Slack did not take the message: ${failure.code}`, { cause: error, ...retry });
}

function platformFailure(code: string): SlackFailure {
  // An answer that is not JSON arrives as an "error code" that is the whole page.
  if (!/^[a-z_]{1,60}$/.test(code)) return { kind: 'unknown', code: 'not_slack' };
  if (unsureCodes.has(code)) return { kind: 'unknown', code };
  if (rateLimitCodes.has(code)) return { kind: 'later', code, retryAfterMs: rateLimitRetryMs };
  if (migrationCodes.has(code)) return { kind: 'later', code, retryAfterMs: migrationRetryMs };
  return { kind: 'refused', code };
}

function requestFailure(original: Error): SlackFailure {
  const causes = systemErrors(original);
  const code = causes[0]?.code ?? original.name;
  const neverConnected = causes.length > 0 && causes.every(failedToConnect);
  return neverConnected ? { kind: 'later', code, retryAfterMs: unreachableRetryMs } : { kind: 'unknown', code };
}

interface SystemError {
  code: string;
  syscall: string;
}

/** fetch hides what happened in `cause`, and for a name with several addresses in `errors`, one an address. */
function systemErrors(error: unknown): SystemError[] {
  if (!(error instanceof Error)) return [];
  if (error instanceof AggregateError) return error.errors.flatMap(systemErrors);
  if ('code' in error && typeof error.code === 'string') {
    return [{ code: error.code, syscall: 'syscall' in error ? String(error.syscall) : '' }];
  }
  return systemErrors(error.cause);
}

function failedToConnect(error: SystemError): boolean {
  return error.syscall === 'connect' || error.syscall === 'getaddrinfo' || error.code === 'UND_ERR_CONNECT_TIMEOUT';
}
