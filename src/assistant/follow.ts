import { cutText } from '../core/conversation/storable-text.ts';
import { text } from '../texts/text.ts';
import { wordsOf } from './history.ts';
import type { Ask, Interpretation, InterpreterContext } from './interpreter/interpretation.ts';
import { plan, runAll } from './plan.ts';
import { replyOf } from './reply.ts';
import type { Reply, Turn, TurnParts } from './turn-parts.ts';

/** What the interpreter may know of a turn. */
export function contextOf({ now, timeZone, language, lists, lastQuestion, lastDone }: Turn): InterpreterContext {
  return { now, timeZone, language, lists, ...(lastQuestion && { lastQuestion }), ...(lastDone && { lastDone }) };
}

/** Does what the interpreter understood, asks what it asked, or says honestly that it did not understand. */
export async function follow(parts: TurnParts, turn: Turn, meant: Interpretation): Promise<Reply> {
  if (meant.kind === 'calls') {
    const done = replyOf(await runAll(parts, turn, await plan(parts, turn, meant.calls)));
    return meant.followUp ? both(done, questionOf(turn, meant.followUp)) : done;
  }
  if (meant.kind === 'ask') return questionOf(turn, meant);
  return notUnderstood(turn);
}

const questionOf = ({ language }: Turn, { question, values, options = [] }: Ask): Reply => ({
  text: text(language, `ask_${question}`, values),
  buttons: options,
});

const both = (one: Reply, other: Reply): Reply => ({
  text: `${one.text}\n${other.text}`,
  buttons: [...one.buttons, ...other.buttons],
});

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
