import { storableText } from '../core/conversation/storable-text.ts';
import type { ToolCall } from '../core/conversation/tool-call.entity.ts';
import { type LanguageModel, ModelError, type ModelMessage, type ModelReply } from '../core/ports.ts';
import { text } from '../texts/text.ts';
import { contextOf, follow } from './follow.ts';
import { interpret } from './interpreter/interpret.ts';
import { draftsOf } from './model-calls.ts';
import { modelContext } from './model-context.ts';
import { plan, runAll } from './plan.ts';
import { replyOf } from './reply.ts';
import { plain, type Reply, type Turn, type TurnParts } from './turn-parts.ts';

/** Answers of the model that may ask for tools, in one turn. A model that never stops asking is stopped here. */
const stepsAtMost = 8;
const callsAtMost = 50;

/**
 * Lets a model answer by calling tools: ask, run what it asks for, tell it the results, until it has only words.
 * When a tool asks the person something, that question is the answer. When the model fails, what it did stands; when
 * it failed before doing anything, the interpreter understands instead.
 */
export async function answerWithModel(
  parts: TurnParts,
  model: LanguageModel,
  turn: Turn,
  said: string,
  signal: AbortSignal,
): Promise<Reply> {
  parts.showWorking(addressOf(turn));
  const messages = await modelContext(parts, turn, said);
  const steps = Map.groupBy(turn.calls, ({ step }) => step);
  for (const calls of steps.values()) {
    const asked = await runStep(parts, turn, calls, messages);
    if (asked) return asked;
  }
  try {
    for (let step = steps.size; step < stepsAtMost && turn.calls.length < callsAtMost; step += 1) {
      const reply = await complete(parts, model, messages, signal);
      if (reply.calls.length === 0) return wordsOrReport(parts, turn, said, reply.text);
      const drafts = draftsOf(turn, reply.calls).slice(0, callsAtMost - turn.calls.length);
      const asked = await runStep(parts, turn, await plan(parts, turn, drafts), messages);
      if (asked) return asked;
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    parts.log.warn({ err: error }, 'language model failed');
    if (turn.calls.length === 0) return withoutModel(parts, turn, said);
  }
  const { text: soFar, buttons } = report(parts, turn);
  return { text: `${text(turn.language, 'model_stopped')}\n${soFar}`, buttons };
}

/** The model's last words; where it has none, what it did speaks for itself. */
function wordsOrReport(parts: TurnParts, turn: Turn, said: string, written: string): Promise<Reply> | Reply {
  const words = storableText(written).trim();
  if (words !== '') return plain(words);
  return turn.calls.length === 0 ? withoutModel(parts, turn, said) : report(parts, turn);
}

/** What the turn came to, in the tools' words: every change, and all of the last step. */
function report({ toolbox }: TurnParts, { calls }: Turn): Reply {
  const last = calls.at(-1)?.step;
  const told = calls.filter(
    ({ step, tool, result }) => step === last || (result?.outcome === 'done' && toolbox.changes(tool)),
  );
  return replyOf(told.flatMap(({ result }) => result ?? []));
}

/** Runs one step's calls and adds them, with their results, to the conversation. Returns the question that one of them asked. */
async function runStep(
  parts: TurnParts,
  turn: Turn,
  calls: ToolCall[],
  messages: ModelMessage[],
): Promise<Reply | undefined> {
  const results = await runAll(parts, turn, calls);
  const asCalls = calls.map(({ modelCallId, id, tool, input }) => ({
    id: modelCallId ?? id,
    name: tool,
    arguments: JSON.stringify(input),
  }));
  messages.push({ role: 'assistant', content: '', calls: asCalls });
  results.forEach(({ outcome, text: words, data }, index) => {
    messages.push({
      role: 'tool',
      callId: asCalls[index]?.id ?? '',
      content: JSON.stringify({ outcome, text: words, ...data }),
    });
  });
  return results.some(({ outcome }) => outcome === 'asked') ? report(parts, turn) : undefined;
}

async function complete(
  parts: TurnParts,
  model: LanguageModel,
  messages: ModelMessage[],
  signal: AbortSignal,
): Promise<ModelReply> {
  try {
    const reply = await model.complete({ messages, tools: parts.toolbox.forModel(), signal });
    parts.observe.modelCall('ok');
    return reply;
  } catch (error) {
    if (error instanceof ModelError) parts.observe.modelCall(error.failure);
    throw error;
  }
}

async function withoutModel(parts: TurnParts, turn: Turn, said: string): Promise<Reply> {
  const reply = await follow(parts, turn, interpret(said, contextOf(turn)));
  return { ...reply, text: `${text(turn.language, 'model_down')}\n${reply.text}` };
}

function addressOf({ inbound: { channel, workspace, conversation } }: Turn) {
  return { channel, workspace, conversation };
}
