import type { AwaitedAnswer } from '../core/conversation/tool-result.ts';
import { interpret, interpretAnswer } from './interpreter/interpret.ts';
import { call, type Interpretation, type InterpreterContext } from './interpreter/interpretation.ts';

/** What still means itself where an answer in free words is waited for. */
const alwaysMeant: ReadonlySet<string> = new Set(['undo', 'help', 'end_session', 'continue_session']);

/** A text where one is waited for: a button by its words, undo or help, or else the answer as it stands. */
export function readAwaited(said: string, context: InterpreterContext, awaits: AwaitedAnswer): Interpretation {
  const chosen = interpretAnswer(said, context);
  if (chosen.kind === 'calls') return chosen;
  const { lastQuestion: _, ...fresh } = context;
  const meant = interpret(said, fresh);
  if (meant.kind === 'calls' && meant.calls.every(({ tool }) => alwaysMeant.has(tool))) return meant;
  return call(awaits.call.tool, { ...awaits.call.input, [awaits.key]: said.trim() });
}
