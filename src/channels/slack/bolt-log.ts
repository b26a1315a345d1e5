import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/** Bot, app and user tokens, and the ticket in a Socket Mode address. */
const secrets = /xox[a-z]-[\w-]+|xapp-[\w-]+|(?<=ticket=)[^&\s]+/g;

/**
 * Bolt's and the Slack SDK's logger over ours: warnings and errors only, since below those they write whole requests and
 * messages. Errors are named, not printed: theirs hold responses.
 */
export function boltLog(log: Logger): BoltLogger {
  const quiet = () => {};
  return {
    debug: quiet,
    info: quiet,
    warn: (...parts) => log.warn(toLine(parts)),
    error: (...parts) => log.error(toLine(parts)),
    setLevel: quiet,
    getLevel: () => LogLevel.WARN,
    setName: quiet,
  };
}

function toLine(parts: unknown[]): string {
  const words = parts.map((part) => {
    if (typeof part === 'string') return part;
    return part instanceof Error ? part.name : '';
  });
  return `slack sdk: ${words.join(' ').trim()}`.replace(secrets, '[redacted]');
}
