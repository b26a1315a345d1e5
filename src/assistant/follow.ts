import { cutText } from '../core/conversation/storable-text.ts';
import { text } from '../texts/text.ts';
import { wordsOf } from './history.ts';
import type { Interpretation, InterpreterContext } from './interpreter/interpretation.ts';
import { plan, runAll } from './plan.ts';
import { replyOf } from './reply.ts';
import type { Reply, Turn, TurnParts } from './turn-parts.ts';

/** What the interpreter may know of a turn. */
export function contextOf({ now, timeZone, language, lists, lastQuestion }: Turn): InterpreterContext {
  return { now, timeZone, language, lists, ...(lastQuestion && { lastQuestion }) };
}

/** Does what the interpreter understood, asks what it asked, or says honestly that it did not understand. */
export async function follow(parts: TurnParts, turn: Turn, meant: Interpretation): Promise<Reply> {
  if (meant.kind === 'calls') return replyOf(await runAll(parts, turn, await plan(parts, turn, meant.calls)));
  if (meant.kind === 'ask') {
    return { text: text(turn.language, `ask_${meant.question}`, meant.values), buttons: meant.options ?? [] };
  }
  return notUnderstood(turn);
}

/** An offer to keep the words, since they may have been meant for keeping. */
function notUnderstood({ inbound, language }: Turn): Reply {
  const said = wordsOf(inbound.content).trim();
  const title = cutText(said.split('\n')[0] ?? '', 500).trim();
  const buttons = [
    { label: text(language, 'keep_as_task'), call: { tool: 'add_task', input: { title } } },
    { label: text(language, 'keep_as_reflection'), call: { tool: 'write_reflection', input: { text: said } } },
  ];
  return { text: text(language, 'not_understood'), buttons: /\p{L}/u.test(title) ? buttons : [] };
}
