import { Ambiguity, Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import { type AccessRequest, AccessRequestSchema } from './access-request.entity.ts';

export const pendingRequests = ({ em }: Scope): Promise<AccessRequest[]> =>
  em.find(AccessRequestSchema, { status: 'pending' }, { orderBy: { createdAt: 'asc' }, limit: 20 });

/** Approves or refuses somebody who waits, named by id, place in the list, or name. Throws Refusal('nothing_found'). */
export async function decideAccess(
  scope: Scope,
  reference: string,
  status: 'approved' | 'refused',
): Promise<AccessRequest> {
  const waiting = await pendingRequests(scope);
  const words = reference.trim().toLowerCase();
  const place = /^#?(\d{1,2})$/.exec(words)?.[1];
  const fitting = waiting.filter(
    ({ id, displayName }, index) =>
      id === words || displayName.toLowerCase().includes(words) || String(index + 1) === place,
  );
  const [request] = fitting;
  if (!request) throw new Refusal('nothing_found', { reference });
  if (fitting.length > 1)
    throw new Ambiguity(
      reference,
      fitting.map(({ id, displayName }) => ({ id, label: displayName })),
    );
  request.status = status;
  return request;
}
