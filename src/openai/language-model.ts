import { type LanguageModel, ModelError, type ModelReply, type ModelRequest } from '../core/ports.ts';
import { type CallLimits, type CallWatch, watchCall } from './call-watch.ts';
import { toChatRequest } from './chat-request.ts';
import { assertEndpoint, type Endpoint, openClient } from './client.ts';
import { toModelError } from './model-error.ts';
import { optionalField } from './optional-field.ts';
import { ReplyAssembly, type ReplyChunk, readChunk } from './reply-assembly.ts';

export interface LanguageModelOptions extends Endpoint, Partial<CallLimits> {
  model: string;
}

/**
 * A language model over chat completions, streamed. A call that runs into a limit (30 s of silence, 120 s an attempt)
 * is not tried again: somebody is waiting. Throws at once when neither a key nor a base URL is given.
 */
export function createLanguageModel(options: LanguageModelOptions): LanguageModel {
  assertEndpoint(options);
  const limits: CallLimits = {
    idleTimeoutMs: options.idleTimeoutMs ?? 30_000,
    requestTimeoutMs: options.requestTimeoutMs ?? 120_000,
  };
  const askUsage = optionalField();

  async function openStream(request: ModelRequest, watch: CallWatch): Promise<AsyncIterable<unknown>> {
    const { completions } = openClient(options, watch, limits.requestTimeoutMs).chat;
    try {
      const { data, response } = await askUsage((withUsage) =>
        completions.create(toChatRequest(options.model, request, withUsage), { signal: watch.signal }).withResponse(),
      );
      assertStreams(response);
      return data;
    } catch (error) {
      throw watch.signal.aborted ? watch.signal.reason : toModelError(error);
    }
  }

  return {
    async complete(request: ModelRequest): Promise<ModelReply> {
      request.signal?.throwIfAborted();
      const startedAtMs = performance.now();
      const watch = watchCall(limits, request.signal);
      try {
        const chunks = readChunks(await openStream(request, watch), watch.signal);
        const reply = await collect(chunks, request.onText);
        const { text, tokensIn, tokensOut } = reply;
        const durationMs = Math.round(performance.now() - startedAtMs);
        return { text, calls: reply.calls(), model: reply.model || options.model, tokensIn, tokensOut, durationMs };
      } finally {
        watch.stop();
      }
    },
  };
}

/** A web page or a single document has no events, which would otherwise look like an answer cut off. */
function assertStreams(response: Response): void {
  const kind = response.headers.get('content-type')?.match(/json|html/)?.[0];
  if (!kind) return;
  void response.body?.cancel();
  throw new ModelError('invalid', `the endpoint answered with ${kind} instead of a stream: check its base URL`);
}

/** The chunks of a stream; its failures come out as ModelError, an abort as the signal's reason. */
async function* readChunks(stream: AsyncIterable<unknown>, signal: AbortSignal): AsyncGenerator<ReplyChunk> {
  try {
    for await (const raw of stream) yield readChunk(raw);
  } catch (error) {
    throw signal.aborted ? signal.reason : toModelError(error);
  }
  // The client ends an aborted stream as if it were complete.
  signal.throwIfAborted();
}

async function collect(chunks: AsyncIterable<ReplyChunk>, onText: ModelRequest['onText']): Promise<ReplyAssembly> {
  const reply = new ReplyAssembly();
  try {
    for await (const chunk of chunks) {
      const piece = reply.add(chunk);
      if (piece) onText?.(piece);
    }
  } catch (error) {
    // After its finish reason a reply is whole: what goes wrong then costs the token counts at most.
    if (!(reply.finished && error instanceof ModelError)) throw error;
  }
  if (!reply.finished) throw new ModelError('cut_off', 'the answer ended without a finish reason');
  return reply;
}
