import { z } from 'zod';
import { type ModelCall, ModelError } from '../core/ports.ts';
import { CallAssembly } from './call-assembly.ts';

const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
/** Counts are nice to have: an odd one is no reason to lose the answer. */
const tokenCount = z.int().nonnegative().catch(0);

const callPiece = z
  .object({
    index: z.int().optional().catch(undefined),
    id: optionalText,
    function: z.object({ name: optionalText, arguments: z.unknown().optional() }).nullish(),
  })
  .transform((piece) => ({
    index: piece.index,
    id: piece.id,
    name: piece.function?.name ?? '',
    arguments: argumentText(piece.function?.arguments),
  }));

const choice = z.object({
  delta: z.object({ content: optionalText, refusal: optionalText, tool_calls: z.array(callPiece).nullish() }).nullish(),
  finish_reason: optionalText,
});

/** What is read of a streamed chunk: less than the protocol says, since servers leave out what they please. */
const chunkSchema = z.object({
  model: optionalText,
  choices: z.array(choice).nullish(),
  usage: z.object({ prompt_tokens: tokenCount, completion_tokens: tokenCount }).nullish().catch(undefined),
});

export type ReplyChunk = z.infer<typeof chunkSchema>;

/** Reads one streamed chunk. Throws ModelError 'invalid', naming the place and no contents. */
export function readChunk(raw: unknown): ReplyChunk {
  const chunk = chunkSchema.safeParse(raw);
  if (chunk.success) return chunk.data;
  const place = chunk.error.issues[0]?.path.join('.') || 'the whole';
  throw new ModelError('invalid', `the endpoint sent a chunk that is not one of a chat completion (${place})`);
}

/** Puts a streamed reply together, chunk by chunk. */
export class ReplyAssembly {
  text = '';
  model = '';
  tokensIn = 0;
  tokensOut = 0;
  /** Whether a finish reason has come: without one the reply is not whole. */
  finished = false;
  readonly #calls = new CallAssembly();

  /** Takes in one chunk and returns the text it added. */
  add({ model, choices, usage }: ReplyChunk): string {
    this.model ||= model;
    // Several servers send running totals: the last one stands.
    this.tokensIn = usage?.prompt_tokens ?? this.tokensIn;
    this.tokensOut = usage?.completion_tokens ?? this.tokensOut;
    const choice = choices?.[0];
    if (!choice) return '';
    if (choice.finish_reason) this.finished = true;
    for (const piece of choice.delta?.tool_calls ?? []) this.#calls.add(piece);
    const piece = (choice.delta?.content ?? '') + (choice.delta?.refusal ?? '');
    this.text += piece;
    return piece;
  }

  calls(): ModelCall[] {
    return this.#calls.finish();
  }
}

/** Arguments are text by the protocol; some servers send the object itself. */
function argumentText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
