/**
 * The log: one JSON object a line, on stderr. It holds what happened, never what people wrote, and no secret.
 * Two guards see to it, whatever a caller passes: errors are reduced to known fields, and each finished line is searched
 * for fields that hold texts or secrets by their name, and for secrets by their shape.
 */
import { type DestinationStream, destination as fileDestination, type Logger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from './config.ts';

export type { Logger } from 'pino';

export interface LogOptions {
  level: LogLevel;
  /** Where lines go: the process's stderr (the default), or anything with `write(line)`. */
  destination?: 'stderr' | DestinationStream;
}

/** A logger whose lines are free of secrets and of people's texts. `time` is ISO 8601 in UTC, `level` a word. */
export function createLogger({ level, destination = 'stderr' }: LogOptions): Logger {
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: withPlainErrors },
    serializers: { err: plainError },
    hooks: { logMethod: withSafeMessage, streamWrite: cleanLine },
  };
  return pino(options, destination === 'stderr' ? fileDestination({ fd: 2, sync: true }) : destination);
}

const removed = '[removed]';

/** Fields that hold what people wrote, or a database's or platform's copy of it. */
const textFields =
  /^(text|body|content|contents|caption|transcript|prompt|input|arguments|payload|headers|params|parameters|bindings|query|sql|detail|where)$/i;
const secretFields = /token|secret|password|passphrase|api_?key|authorization|cookie|credential/i;

const secretShapes: [RegExp, string][] = [
  // The password may be written wrongly, with a raw / or @ in it: everything up to the last @ of the word goes.
  [/(postgres(?:ql)?:\/\/[^\s:@/]*):\S*@/gi, `$1:${removed}@`],
  [/([a-z][a-z\d+.-]*:\/\/[^\s:@/]*):[^\s@/]*@/gi, `$1:${removed}@`],
  [/([?&](?:password|token|secret|key|api_?key|access_token)=)[^\s&"']+/gi, `$1${removed}`],
  [/\d{5,}(?::|%3A)[\w-]{30,}/gi, removed],
  [/xox[a-z][-.][\w.-]{6,}/gi, removed],
  [/xapp-[\w-]{6,}/gi, removed],
  [/(?<![a-z\d])sk-[\w-]{8,}/gi, removed],
  [/(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${removed}`],
];

/** The text without anything shaped like a bot token, a Slack token, a model key, or a password in a URL. */
export function withoutSecrets(text: string): string {
  return secretShapes.reduce((cleaned, [shape, replacement]) => cleaned.replace(shape, replacement), text);
}

function cleanLine(line: string): string {
  try {
    return `${JSON.stringify(JSON.parse(line, cleanField))}\n`;
  } catch {
    return withoutSecrets(line);
  }
}

/** For JSON.parse. Numbers under such names are counts (`tokensIn`), not secrets. */
function cleanField(name: string, value: unknown): unknown {
  const holdsSomething = typeof value === 'string' || (typeof value === 'object' && value !== null);
  if (holdsSomething && (textFields.test(name) || secretFields.test(name))) return removed;
  return typeof value === 'string' ? withoutSecrets(value) : value;
}

function withPlainErrors(fields: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, value]) => [
    name,
    value instanceof Error ? plainError(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Without a message of the caller's, pino would take the error's own as it stands. */
function withSafeMessage(this: Logger, args: Parameters<Logger['info']>, method: (...args: unknown[]) => void): void {
  const [first, ...rest]: unknown[] = args;
  const error = first instanceof Error ? first : errorOf(first);
  const fields = first instanceof Error ? { err: error } : first;
  const message = error && rest.length === 0 ? [safeMessage(error)] : rest;
  method.apply(this, [fields, ...message]);
}

function errorOf(fields: unknown): Error | undefined {
  const hasError = typeof fields === 'object' && fields !== null && 'err' in fields && fields.err instanceof Error;
  return hasError && fields.err instanceof Error ? fields.err : undefined;
}

/** What an error may say of itself besides its message; all else (queries, rows, requests, replies) stays out. */
const errorFields = [
  'code',
  'failure',
  'status',
  'statusCode',
  'syscall',
  'address',
  'port',
  'table',
  'column',
  'constraint',
];
const maxDepth = 5;

function plainError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error;
  if (depth > maxDepth) return removed;
  const plain: Record<string, unknown> = { type: error.name, message: safeMessage(error), stack: safeStack(error) };
  for (const name of errorFields) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === 'string' || typeof value === 'number') plain[name] = value;
  }
  if (error.cause instanceof Error) plain.cause = plainError(error.cause, depth + 1);
  if (error instanceof AggregateError) plain.errors = error.errors.map((each) => plainError(each, depth + 1));
  return plain;
}

/** SQLSTATE. Node's own codes of five letters (EPIPE) begin with an E, which no SQLSTATE class does. */
const sqlState = /^([0-9][0-9A-Z]|F0|HV|P0|XX)[0-9A-Z]{3}$/;

const ormErrors = new Set(['ValidationError', 'NotFoundError']);

/**
 * Postgres quotes the row in the lines after the first, and a bad value at the end of it. The ORM quotes values in the
 * first line, and shows the whole entity in the others. JSON.parse quotes its input.
 */
function safeMessage(error: Error): string {
  const code: unknown = Reflect.get(error, 'code');
  const firstLine = error.message.split('\n', 1)[0] ?? '';
  if (typeof code === 'string' && sqlState.test(code)) return firstLine.replace(/: ".*$/, `: ${removed}`);
  if (ormErrors.has(error.name)) return firstLine.replace(/(['"`]).*\1/, removed);
  if (error instanceof SyntaxError)
    return error.message.replace(/".*"(\.\.\.)? is not valid/s, `${removed} is not valid`);
  return error.message;
}

function safeStack(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*(:\d+|\))$/.test(line));
  return [`${error.name}: ${safeMessage(error)}`, ...frames].join('\n');
}
