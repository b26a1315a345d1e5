import {
  type Interpretation,
  type InterpreterContext,
  interpret,
} from '../../../src/assistant/interpreter/interpret.ts';

/** A Friday morning, ten o'clock in Lisbon (UTC+0). */
export const friday: InterpreterContext = {
  now: Temporal.Instant.from('2026-11-20T10:00:00Z'),
  timeZone: 'Europe/Lisbon',
  language: 'en',
};

/** The same morning of somebody who speaks another language. */
export const speaking = (language: InterpreterContext['language']): InterpreterContext => ({ ...friday, language });

export function at(now: string, timeZone = 'Europe/Lisbon'): InterpreterContext {
  return { ...friday, now: Temporal.ZonedDateTime.from(`${now}[${timeZone}]`).toInstant(), timeZone };
}

/** What a sentence came to, short enough to compare: the calls, the question's key, or 'none'. */
export function read(text: string, context: InterpreterContext = friday): unknown {
  return short(interpret(text, context));
}

export function short(found: Interpretation): unknown {
  if (found.kind === 'none') return 'none';
  if (found.kind === 'ask') return `ask ${found.question}`;
  return found.calls.map(({ tool, input }) => [tool, input]);
}

export const one = (tool: string, input: Record<string, unknown> = {}) => [[tool, input]];
