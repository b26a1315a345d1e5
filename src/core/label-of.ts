import { type Noun, resolve } from './reference.ts';
import { Ambiguity, Refusal } from './refusal.ts';
import type { Scope } from './scope.ts';

/**
 * The label of what the words fit among a noun's rows, of one of them where several do; undefined where none does.
 * For saying why something can't be done to it: it is archived, or done already.
 */
export async function labelOf(scope: Scope, noun: Noun, reference: string): Promise<string | undefined> {
  try {
    const id = await resolve(scope, noun, reference);
    const [row] = await scope.em.execute<{ label: string }[]>(
      `select ${noun.label} as label from ${noun.table} where id = ?`,
      [id],
    );
    return row?.label;
  } catch (error) {
    if (error instanceof Ambiguity) return error.candidates[0]?.label;
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
