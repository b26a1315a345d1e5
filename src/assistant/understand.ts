import type { TextKey, TextValues } from '../texts/text.ts';
import { text } from '../texts/text.ts';
import { contextOf, follow } from './follow.ts';
import { wordsOf } from './history.ts';
import { interpret, interpretAnswer, interpretCommand } from './interpreter/interpret.ts';
import { answerWithModel } from './model-loop.ts';
import { planAction, runAll } from './plan.ts';
import { replyOf } from './reply.ts';
import { plain, type Reply, type Turn, type TurnParts } from './turn-parts.ts';

/** Longest text that is worked on; the rest of a longer one would be lost silently. */
export const readableLength = 20_000;

/** Answers one message: goes on with calls recorded before, or finds out what is meant and does it. */
export async function answer(parts: TurnParts, turn: Turn, signal: AbortSignal): Promise<Reply> {
  const say = (key: TextKey, values?: TextValues) => plain(text(turn.language, key, values));
  const { content } = turn.inbound;
  if (turn.calls.length > 0) return goOn(parts, turn, signal);
  switch (content.kind) {
    case 'action': {
      const calls = await planAction(parts, turn, content.actionId);
      return typeof calls === 'string' ? say(calls) : replyOf(await runAll(parts, turn, calls));
    }
    case 'paired':
      return say('paired', { name: turn.displayName });
    case 'unsupported':
      return say('unsupported', { what: content.what });
    case 'command':
      return follow(
        parts,
        turn,
        interpretCommand(content.name, content.rest.slice(0, readableLength), contextOf(turn)),
      );
    case 'text':
      return answerText(parts, turn, content.text, signal);
  }
}

/** What the interpreter planned has no model's call id; then there is nothing to ask a model about. */
async function goOn(parts: TurnParts, turn: Turn, signal: AbortSignal): Promise<Reply> {
  const asked = turn.calls[0]?.modelCallId;
  if (asked && parts.model) return answerWithModel(parts, parts.model, turn, wordsOf(turn.inbound.content), signal);
  return replyOf(await runAll(parts, turn, turn.calls));
}

async function answerText(parts: TurnParts, turn: Turn, said: string, signal: AbortSignal): Promise<Reply> {
  if (said.trim() === '') return plain(text(turn.language, 'empty_message'));
  if (said.length > readableLength) {
    const length = 'length' in turn.inbound.content ? Number(turn.inbound.content.length) : said.length;
    return plain(text(turn.language, 'too_long', { length, limit: readableLength }));
  }
  const context = contextOf(turn);
  if (!parts.model) return follow(parts, turn, interpret(said, context));
  const chosen = interpretAnswer(said, context);
  if (chosen.kind === 'calls') return follow(parts, turn, chosen);
  return answerWithModel(parts, parts.model, turn, said, signal);
}
