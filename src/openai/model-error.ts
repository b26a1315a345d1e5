import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { ModelError, type ModelFailure } from '../core/ports.ts';

/**
 * Names any failure of a call to an OpenAI-compatible endpoint.
 * The message holds at most a status and a short code: servers echo keys and prompts in error bodies, so neither a
 * body nor the original error (which carries it) goes along, not even as `cause`.
 */
export function toModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof APIConnectionTimeoutError)
    return new ModelError('timeout', 'the endpoint did not answer in time');
  if (error instanceof APIConnectionError) return connectionError('the endpoint cannot be reached', error);
  if (error instanceof APIError) return answeredError(error);
  if (error instanceof SyntaxError) return new ModelError('invalid', 'the endpoint sent something that is not JSON');
  // fetch reports a connection that breaks under way as a bare TypeError.
  if (error instanceof TypeError) return connectionError('the connection broke in the middle of the answer', error);
  return new ModelError('unavailable', `the call failed (${error instanceof Error ? error.name : typeof error})`);
}

/** Whether the endpoint understood the request and declined its contents (400, 422). */
export function isRejectedRequest(error: unknown): boolean {
  return error instanceof APIError && (error.status === 400 || error.status === 422);
}

function connectionError(what: string, error: Error): ModelError {
  const code = systemCode(error);
  const failure = code.startsWith('UND_ERR_') && code.endsWith('_TIMEOUT') ? 'timeout' : 'unavailable';
  return new ModelError(failure, code ? `${what} (${code})` : what);
}

/** An error the server put into words, as a status or as an error event within a stream that began well (no status). */
function answeredError(error: APIError): ModelError {
  const code = shortCode(error.code) || shortCode(error.type);
  const status = error.status ?? statusIn(error.code);
  const failure = status === undefined ? failureOfCode(code) : failureOfStatus(status);
  const where =
    error.status === undefined ? 'reported an error in the middle of the answer' : `answered ${error.status}`;
  return new ModelError(failure, code ? `the endpoint ${where} (${code})` : `the endpoint ${where}`);
}

function failureOfStatus(status: number): ModelFailure {
  if (status === 429) return 'rate_limited';
  // 408 and 409 are passing conditions, which the client has already retried.
  if (status >= 500 || status === 408 || status === 409) return 'unavailable';
  return status >= 400 ? 'refused' : 'invalid';
}

function failureOfCode(code: string): ModelFailure {
  return /rate_?limit|too_many/i.test(code) ? 'rate_limited' : 'unavailable';
}

/** Some servers put the status they would have sent into the error event's code. */
function statusIn(code: unknown): number | undefined {
  const status = Number(code);
  return Number.isInteger(status) && status >= 400 && status <= 599 ? status : undefined;
}

/** Only what looks like an identifier: servers may put anything there. */
function shortCode(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[\w.]{1,48}$/.test(text) ? text : '';
}

/** The first system error code (ECONNREFUSED, UND_ERR_SOCKET) along the chain of causes, or nothing. */
function systemCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^[A-Z0-9_]{1,48}$/.test(at.code)) return at.code;
  }
  return '';
}
