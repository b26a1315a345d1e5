import { ModelError } from '../../src/core/ports.ts';
import type { Answer } from './openai-server.ts';

/** Rejects unless the call fails; resolves to the failure. */
export async function failureOf(call: Promise<unknown>): Promise<ModelError> {
  const error: unknown = await call.then(
    () => new Error('the call did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof ModelError) return error;
  throw error;
}

/** An answer that goes silent; `closed` resolves when the client gives the connection up. */
export function silentAnswer(begin: Answer) {
  const gone = Promise.withResolvers<void>();
  const answer: Answer = async (response, received) => {
    response.on('close', gone.resolve);
    await begin(response, received);
  };
  return { answer, closed: gone.promise };
}
