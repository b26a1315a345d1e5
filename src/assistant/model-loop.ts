import type { ToolCall } from '../core/conversation/tool-call.entity.ts';
import { type LanguageModel, type ModelCall, ModelError, type ModelMessage, type ModelReply } from '../core/ports.ts';
import { text } from '../texts/text.ts';
import { interpret } from './interpreter/interpret.ts';
import { modelContext } from './model-context.ts';
import { type Draft, plan, runAll } from './plan.ts';
import { replyOf } from './reply.ts';
import type { Reply, Turn, TurnParts } from './turn-parts.ts';
import { contextOf, follow } from './understand.ts';

/** Answers of the model that may ask for tools, in one turn. A model that never stops asking is stopped here. */
const stepsAtMost = 8;
const callsAtMost = 16;

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
      if (reply.calls.length === 0 && reply.text.trim() !== '') return { text: reply.text.trim(), buttons: [] };
      if (reply.calls.length === 0) break;
      const asked = await runStep(
        parts,
        turn,
        await plan(parts, turn, reply.calls.slice(0, callsAtMost).map(draftOf)),
        messages,
      );
      if (asked) return asked;
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    parts.log.warn({ failure: error.failure }, 'language model failed');
    if (turn.calls.length === 0) return withoutModel(parts, turn, said);
  }
  return turn.calls.length === 0 ? withoutModel(parts, turn, said) : replyOf(await runAll(parts, turn, turn.calls));
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
  return results.some(({ outcome }) => outcome === 'asked') ? replyOf(results) : undefined;
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

/** Arguments that are no JSON object become an input that no tool takes: the model is told what is wrong with it. */
function draftOf({ id, name, arguments: written }: ModelCall): Draft {
  return { tool: name, modelCallId: id, input: objectIn(written) ?? { not_json: written.slice(0, 200) } };
}

function objectIn(written: string): Record<string, unknown> | undefined {
  if (written.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

async function withoutModel(parts: TurnParts, turn: Turn, said: string): Promise<Reply> {
  const reply = await follow(parts, turn, interpret(said, contextOf(turn)));
  return { ...reply, text: `${text(turn.language, 'model_down')}\n${reply.text}` };
}

function addressOf({ inbound: { channel, workspace, conversation } }: Turn) {
  return { channel, workspace, conversation };
}
