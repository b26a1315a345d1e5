import type { RecallQuery } from '../core/ports.ts';
import type { ToolContext } from './tool.ts';

/** How many goals are looked at by their meaning. */
const depth = 20;

/** How near in meaning goals are to a query or to one of them (cosine, by goal), where there are embeddings to go by. */
export async function meaningsOf(
  { memory, em }: Pick<ToolContext, 'memory' | 'em'>,
  to: RecallQuery | { entityId: string } | undefined,
): Promise<Map<string, number>> {
  const near = to ? await memory.alike(em, 'goal', to, depth) : [];
  return new Map(near.map(({ entityId, cosine }) => [entityId, cosine]));
}
