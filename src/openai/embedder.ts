import { z } from 'zod';
import { type Embedder, ModelError } from '../core/ports.ts';
import { watchCall } from './call-watch.ts';
import { assertEndpoint, type Endpoint, openClient } from './client.ts';
import { toModelError } from './model-error.ts';
import { optionalField } from './optional-field.ts';
import { decodeVector, toUnitVector } from './vector.ts';

export interface EmbedderOptions extends Endpoint {
  model: string;
  /** How many numbers a vector must have. Asked for, too, where the server takes such a wish. */
  dimensions: number;
  /** Texts a request. Default 64. */
  batchSize?: number;
  /** The longest one request may take, per attempt. Default 120 000. */
  requestTimeoutMs?: number;
}

const answerSchema = z.object({
  data: z.array(
    z.object({
      index: z.int().nullish(),
      embedding: z.union([z.array(z.unknown()), z.string()]),
    }),
  ),
});

/**
 * An embedder over the embeddings endpoint. Batches go one after the other; one that fails fails the whole call.
 * Throws at once when neither a key nor a base URL is given, or the batch size is not a positive whole number.
 */
export function createEmbedder(options: EmbedderOptions): Embedder {
  assertEndpoint(options);
  const { model, dimensions, batchSize = 64, requestTimeoutMs = 120_000 } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new RangeError('batchSize must be a positive whole number');
  const askDimensions = optionalField();

  async function requestBatch(input: string[], signal?: AbortSignal): Promise<unknown> {
    // Nothing streams here: a server is silent for as long as it computes.
    const watch = watchCall({ idleTimeoutMs: requestTimeoutMs, requestTimeoutMs }, signal);
    const { embeddings } = openClient(options, watch, requestTimeoutMs);
    try {
      return await askDimensions((withDimensions) => {
        const wish = withDimensions ? { dimensions } : {};
        return embeddings.create({ model, input, encoding_format: 'float', ...wish }, { signal: watch.signal });
      });
    } catch (error) {
      throw watch.signal.aborted ? watch.signal.reason : toModelError(error);
    } finally {
      watch.stop();
    }
  }

  return {
    model,
    dimensions,
    async embed(texts: string[], signal?: AbortSignal): Promise<number[][]> {
      const vectors: number[][] = [];
      for (let start = 0; start < texts.length; start += batchSize) {
        signal?.throwIfAborted();
        const batch = texts.slice(start, start + batchSize);
        const embeddings = inOrder(await requestBatch(batch, signal), batch.length);
        for (const embedding of embeddings) vectors.push(toUnitVector(decodeVector(embedding), dimensions));
      }
      return vectors;
    },
  };
}

/** The embeddings of an answer in the order of their texts. Throws ModelError unless there is one for each. */
function inOrder(answer: unknown, count: number): (unknown[] | string)[] {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new ModelError('invalid', 'the endpoint sent something that is no list of embeddings');
  const { data } = parsed.data;
  if (data.length !== count)
    throw new ModelError('invalid', `the endpoint sent ${data.length} embeddings for ${count} texts`);
  const byIndex = new Map(data.map((item, position) => [item.index ?? position, item.embedding]));
  return Array.from({ length: count }, (_, index) => {
    const embedding = byIndex.get(index);
    if (embedding === undefined) throw new ModelError('invalid', `the endpoint sent no embedding for text ${index}`);
    return embedding;
  });
}
