import { type Noun, resolve } from './reference.ts';
import { Ambiguity } from './refusal.ts';
import type { Scope } from './scope.ts';

/** As resolve; of several rows that are called the same (the times of one task), the latest is meant. */
export async function resolveLatest(scope: Scope, noun: Noun, reference: string): Promise<string> {
  try {
    return await resolve(scope, noun, reference);
  } catch (error) {
    if (!(error instanceof Ambiguity)) throw error;
    const [latest] = error.candidates;
    if (!latest || error.candidates.some(({ label }) => label !== latest.label)) throw error;
    return latest.id;
  }
}
