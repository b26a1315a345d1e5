import type { TextKey, TextValues } from '../texts/text.ts';
import { text } from '../texts/text.ts';
import { readAwaited } from './awaited.ts';
import { contextOf, follow } from './follow.ts';
import { wordsOf } from './history.ts';
import { commands } from './interpreter/commands.ts';
import { interpret, interpretAnswer, interpretCommand } from './interpreter/interpret.ts';
import type { Interpretation } from './interpreter/interpretation.ts';
import { answerWithModel } from './model-loop.ts';
import { planAction, runAll } from './plan.ts';
import { replyOf } from './reply.ts';
import { readForm } from './tool-form.ts';
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
      return follow(parts, turn, readCommand(parts, turn, content.name, content.rest.slice(0, readableLength)));
    case 'text':
      return answerText(parts, turn, content.text, signal);
  }
}

/** A command of the interpreter, or else a tool by its own name. */
function readCommand({ toolbox }: TurnParts, turn: Turn, name: string, rest: string): Interpretation {
  const tool = toolbox.find(name.toLowerCase());
  const isCommand = commands.some((command) => command.name === name.toLowerCase());
  return tool && !isCommand ? readForm(tool, rest, contextOf(turn)) : interpretCommand(name, rest, contextOf(turn));
}

/** What the interpreter planned has no model's call id; then there is nothing to ask a model about. */
async function goOn(parts: TurnParts, turn: Turn, signal: AbortSignal): Promise<Reply> {
  const asked = turn.calls[0]?.modelCallId;
  if (asked && turn.model) return answerWithModel(parts, turn.model, turn, wordsOf(turn.inbound.content), signal);
  return replyOf(await runAll(parts, turn, turn.calls));
}

async function answerText(parts: TurnParts, turn: Turn, said: string, signal: AbortSignal): Promise<Reply> {
  if (said.trim() === '') return plain(text(turn.language, 'empty_message'));
  if (said.length > readableLength) {
    const length = 'length' in turn.inbound.content ? Number(turn.inbound.content.length) : said.length;
    return plain(text(turn.language, 'too_long', { length, limit: readableLength }));
  }
  const context = contextOf(turn);
  if (turn.awaits) return follow(parts, turn, readAwaited(said, context, turn.awaits));
  if (!turn.model) return follow(parts, turn, interpret(said, context));
  const chosen = interpretAnswer(said, context);
  if (chosen.kind === 'calls') return follow(parts, turn, chosen);
  return answerWithModel(parts, turn.model, turn, said, signal);
}
